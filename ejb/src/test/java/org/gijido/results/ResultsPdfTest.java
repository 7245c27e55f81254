package org.gijido.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gijido.ballots.decided.DecidedVote;
import org.gijido.rules.VoteMethod;
import org.junit.jupiter.api.Test;

/** Reads the papers back with another PDF library. */
class ResultsPdfTest {

    private static final List<String> GROUPS = List.of("創政あおば", "あおば市民の会", "創政あおば", "みどりの風", "あおば市民の会", "");
    private static final String SIGNS = "議○×○○○棄○○欠○×○○○○○○退○○○○○除○○○";
    private static final long IN_FAVOUR = SIGNS.chars().filter(sign -> sign == '○').count();
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 20, 9, 5);

    @Test
    void twentyEightMembersAndFourteenItemsStandOnOnePageSideways() throws IOException {
        SessionResults results = session(14);
        try (PDDocument pdf = read("table", new ResultsPdf(results, NOW).table(VoteTable.of(results, VoteTable.Order.GROUP)))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(pdf.getPage(0).getMediaBox().getWidth() > pdf.getPage(0).getMediaBox().getHeight());
            String text = text(pdf);
            assertTrue(text.contains("辻\uDB40\uDD00太郎6") && text.contains("無会派") && text.contains("ab".repeat(32))
                    && text.contains("1/1"), text);
            assertEquals(14 * IN_FAVOUR + 1, text.chars().filter(sign -> sign == '○').count(), "and one in the legend");
        }
    }

    @Test
    void moreItemsGoOnWithAllMembers() throws IOException {
        SessionResults results = session(30);
        try (PDDocument pdf = read("table-long",
                new ResultsPdf(results, NOW).table(VoteTable.of(results, VoteTable.Order.SEAT)))) {
            assertTrue(pdf.getNumberOfPages() >= 3);
            assertEquals(30 * IN_FAVOUR + pdf.getNumberOfPages(), text(pdf).chars().filter(sign -> sign == '○').count());
        }
    }

    @Test
    void theListHasEveryItemAndEndsWithTheCheckValue() throws IOException {
        try (PDDocument pdf = read("list", new ResultsPdf(session(40), NOW).list())) {
            String text = text(pdf);
            IntStream.rangeClosed(1, 40).forEach(
                    number -> assertTrue(text.contains("議案第" + number + "号") && text.contains("（その" + number + "）"), text));
            assertTrue(text.contains("ab".repeat(32)) && text.contains("2/" + pdf.getNumberOfPages()));
        }
    }

    private static SessionResults session(int items) {
        return ResultsFixture.session(GROUPS, IntStream.rangeClosed(1, items)
                .mapToObj(number -> ResultsFixture.vote(number, VoteMethod.ELECTRONIC, GROUPS, SIGNS))
                .toArray(DecidedVote[]::new));
    }

    /** Kept for eyes, too. */
    private static PDDocument read(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "results"));
        Files.write(folder.resolve(name + ".pdf"), bytes);
        return Loader.loadPDF(bytes);
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
    }
}
