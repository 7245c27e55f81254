package org.gijido.approvals.web;

import static org.gijido.printing.Paper.mm;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.gijido.approvals.reading.DocumentOnPaper;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.ContentVersion;
import org.gijido.forms.Filled;
import org.gijido.platform.Texts;
import org.gijido.printing.Bookmark;
import org.gijido.printing.Flow;
import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.Paper;
import org.gijido.printing.PdfPaper;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/**
 * 起案用紙: a document as the city's paper has it. It draws the boxes and the acts that the page shows, so that neither has
 * what the other lacks, and says nothing of the day on which it is printed: a decided one is the same file for ever. Its words
 * are Japanese in every language of the screen.
 */
final class ApprovalSheet {

    private static final double BELOW_GRID = mm(6);
    private static final double FOOT = Paper.BOTTOM - mm(5);
    private static final TextStyle SMALL = TextStyle.note(8);
    private static final TextStyle HEADING = TextStyle.heading(11);

    private final DocumentView view;
    private final String city;
    private final Function<ContentVersion, Optional<Filled>> forms;
    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /** @param forms what the form of a version was filled with; empty without one */
    ApprovalSheet(DocumentOnPaper paper, Function<ContentVersion, Optional<Filled>> forms) {
        this.view = paper.view();
        this.city = paper.city();
        this.forms = forms;
    }

    /** What a sheet is called by: the number of the document, or of what has none yet that of the draft. */
    static String key(DocumentView view) {
        return view.number() != null ? view.number() : word("approvals.sheet.draftNumber", String.valueOf(view.id()));
    }

    byte[] bytes() {
        Page first = open();
        double top = new SheetHead(first, view).draw();
        List<GridRow> rows = new StampGrid(Locale.JAPANESE, printedAt()).rows(view);
        SheetGrid grid = new SheetGrid(first, top - mm(4), this::open);
        rows.forEach(row -> grid.row(row.word(), row.boxes()));
        Flow flow = new Flow(grid.page(), grid.y() - BELOW_GRID, this::open);
        new SheetBody(flow, view, forms).write();
        flow.close();
        rows.stream().flatMap(row -> row.sheets().stream()).forEach(this::further);
        feet();
        return bound();
    }

    /** 続紙: the boxes for which the first sheet has no room. */
    private void further(GridSheet sheet) {
        Page page = open();
        bookmarks.add(Bookmark.of(sheet.words(), page));
        page.text(Typesetter.line(sheet.words(), HEADING), Paper.LEFT, Paper.TOP - HEADING.size());
        new SheetGrid(page, Paper.TOP - mm(9), this::open).row("", sheet.boxes());
    }

    private Page open() {
        var page = new Page();
        pages.add(page);
        return page;
    }

    private void feet() {
        String key = word("approvals.sheet.title") + "\u3000" + key(view);
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            page.rule(Paper.LEFT, Paper.RIGHT, FOOT, 0.4, Ink.LINE);
            page.text(Typesetter.line(key, SMALL), Paper.LEFT, FOOT - 12, Ink.GREY);
            page.textRight(Typesetter.line((i + 1) + " / " + pages.size(), SMALL), Paper.RIGHT, FOOT - 12, Ink.GREY);
        }
    }

    private byte[] bound() {
        var paper = new PdfPaper(word("approvals.sheet.title") + "\u3000"
                + BoxLine.subject(view.content().subject(), Locale.JAPANESE), city).steady(printedAt());
        paper.add(pages);
        paper.bookmark(Bookmark.of(word("approvals.sheet.title"), pages.getFirst()));
        bookmarks.forEach(paper::bookmark);
        return paper.bytes();
    }

    /** The last moment at which something was done with it: it says what stood then. */
    private LocalDateTime printedAt() {
        return view.acts().isEmpty() ? Objects.requireNonNullElse(view.submittedAt(), view.createdAt())
                : view.acts().getLast().at();
    }

    private static String word(String key, Object... arguments) {
        return Texts.of(Locale.JAPANESE, key, arguments);
    }
}
