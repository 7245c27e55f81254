package org.gijido.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTest {

    private static final String NAMES = "髙﨑さん、辻\uDB40\uDD00さん、葛\uDB40\uDD00城さん、𠮷野さん";

    @Test
    void variantGlyphsAreCopiedAsTyped() throws IOException {
        assertEquals(NAMES, textOf(onePage(NAMES)).strip());
    }

    @Test
    void variantGlyphIsAnotherGlyphThanThePlainOne() {
        var faces = Typefaces.of(Typefaces.Weight.REGULAR);
        var glyphs = faces.clusters("辻辻\uDB40\uDD00");
        assertEquals(2, glyphs.size());
        assertEquals("辻\uDB40\uDD00", glyphs.get(1).shown(), "the font is asked for the variant");
    }

    @Test
    void wordsWithFuriganaAreFoundInOnePiece() throws IOException {
        String text = textOf(onePage("この｜難読《なんどく》文字列"));
        assertTrue(text.contains("この難読文字列"), text);
        assertTrue(text.contains("なんどく"), text);
    }

    @Test
    void onlyTheGlyphsInUseAreEmbedded() throws IOException {
        byte[] pdf = onePage(NAMES);
        assertTrue(pdf.length < 150_000, "size " + pdf.length);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
            }
            assertTrue(StreamSupport.stream(resources.getFontNames().spliterator(), false).findAny().isPresent());
        }
    }

    @Test
    void stampIsTextToo() throws IOException {
        var page = new Page();
        page.stamp(StampDrawing.of("情報政策課", LocalDate.of(2022, 3, 4), "福島"), 300, 500, 60);
        String text = textOf(bytes(page));
        assertEquals(List.of("情報政策課", "R4.3.4", "福島"), text.strip().lines().toList());
    }

    /** Only where the font of the family registers is installed, as apt's fonts-ipamj-mincho. */
    @Test
    void registersFontHelpsWithItsOwnSequences() throws IOException {
        assumeTrue(Files.isReadable(Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf")));
        String name = "渡\u9089\uDB40\uDD0Fさん";
        assertEquals(name, textOf(onePage(name)).strip());
        assertEquals("\u9089\uDB40\uDD0F", Typefaces.of(Typefaces.Weight.REGULAR).clusters(name).get(1).shown());
    }

    @Test
    void unknownSequenceIsCopiedAsTyped() throws IOException {
        String name = "山\uDB40\uDDEE田";
        assertEquals("山", Typefaces.of(Typefaces.Weight.REGULAR).clusters(name).getFirst().shown());
        assertTrue(new String(uncompressed(onePage(name)), StandardCharsets.ISO_8859_1).contains("/ActualText"));
    }

    private static byte[] uncompressed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getContents().readAllBytes();
        }
    }

    @Test
    void characterWithoutGlyphIsShownAsGeta() {
        Cluster cluster = Typefaces.of(Typefaces.Weight.REGULAR).clusters("\uD83E\uDD84").getFirst();
        assertEquals("〓", cluster.shown());
        assertEquals("\uD83E\uDD84", cluster.typed());
    }

    private static byte[] onePage(String text) {
        var page = new Page();
        double y = 700;
        for (SetLine line : Typesetter.text(text, TextStyle.running(16), Paper.MEASURE)) {
            page.text(line, Paper.LEFT, y);
            y -= 28;
        }
        return bytes(page);
    }

    private static byte[] bytes(Page page) {
        var paper = new PdfPaper("試し刷り", "あおば市");
        paper.add(List.of(page));
        return paper.bytes();
    }

    private static String textOf(byte[] pdf) throws IOException {
        String keep = System.getProperty("gijido.test.keep");
        if (keep != null) {
            Files.write(Path.of(keep, "paper-" + pdf.length + ".pdf"), pdf);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
