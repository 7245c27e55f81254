package org.gijido.printing;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Laid-out pages on their way into a PDF, with bookmarks and links between them.
 *
 * <p>All pages are laid out before the first is written: only then is it known how many there are and where each
 * entry of the contents leads.
 */
public final class PdfPaper {

    private final String title;
    private final String author;
    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private boolean sideways;
    private LocalDateTime steadyAt;

    /** A paper with the title that its reader's window shows, and the city that wrote it. */
    public PdfPaper(String title, String author) {
        this.title = title;
        this.author = author;
    }

    /** The same on A4 laid sideways. */
    public static PdfPaper sideways(String title, String author) {
        var paper = new PdfPaper(title, author);
        paper.sideways = true;
        return paper;
    }

    /**
     * The same pages give the same bytes, whenever and wherever they are printed.
     *
     * @param at what the file says of when it was made
     */
    public PdfPaper steady(LocalDateTime at) {
        steadyAt = at;
        return this;
    }

    /** Adds pages behind those that are there. */
    public void add(List<Page> more) {
        pages.addAll(more);
    }

    /** Adds an entry to the reader's table of contents. */
    public void bookmark(Bookmark bookmark) {
        bookmarks.add(bookmark);
    }

    /** The PDF file. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(sideways ? new Rectangle((float) Paper.HEIGHT, (float) Paper.WIDTH)
                : new Rectangle((float) Paper.WIDTH, (float) Paper.HEIGHT), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        describe(document, writer);
        document.open();
        Map<Page, Integer> numbers = numbers();
        for (Page page : pages) {
            document.newPage();
            writer.setPageEmpty(false);
            PdfContentByte canvas = writer.getDirectContent();
            page.paint(canvas);
            page.links().forEach(link -> canvas.setAction(leadingTo(numbers.get(link.target()), writer),
                    (float) link.x(), (float) link.y(), (float) (link.x() + link.width()), (float) (link.y() + link.height())));
        }
        bookmarks.forEach(bookmark -> outline(writer.getRootOutline(), bookmark, numbers, writer));
        document.close();
        return steadyAt == null ? bytes.toByteArray() : SteadyPdf.of(bytes.toByteArray(), steadyAt);
    }

    private void describe(Document document, PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        if (steadyAt == null) {
            writer.setFullCompression();
        }
        writer.setViewerPreferences(bookmarks.isEmpty() ? PdfWriter.PageModeUseNone : PdfWriter.PageModeUseOutlines);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("ja"));
        document.addTitle(title);
        document.addAuthor(author);
        document.addCreator("Gijido");
    }

    private Map<Page, Integer> numbers() {
        var numbers = new HashMap<Page, Integer>();
        pages.forEach(page -> numbers.put(page, numbers.size() + 1));
        return numbers;
    }

    private static void outline(PdfOutline parent, Bookmark bookmark, Map<Page, Integer> numbers, PdfWriter writer) {
        var outline = new PdfOutline(parent, leadingTo(numbers.get(bookmark.target()), writer), bookmark.title(), false);
        bookmark.children().forEach(child -> outline(outline, child, numbers, writer));
    }

    private static PdfAction leadingTo(int page, PdfWriter writer) {
        return PdfAction.gotoLocalPage(page, new PdfDestination(PdfDestination.XYZ, -1, (float) Paper.HEIGHT, 0), writer);
    }
}
