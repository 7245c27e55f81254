package org.gijido.ballots.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.Standing;
import org.junit.jupiter.api.Test;

class TallySheetTest {

    @Test
    void twentyEightSeatsStandOnOnePageWithWhatTheTabletsCounted() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet(28, true, false, Map.of(2, "○", 3, "×", 4, "○")))) {
            assertEquals(1, pdf.getNumberOfPages());
            String text = text(pdf);
            assertTrue(text.contains("○2×1未投票24"), text);
            assertTrue(text.contains("議1番議員1") && text.contains("棄権棄") && text.contains("集計した者") && text.contains("確かめた者"), text);
            assertEquals(27 * 4, text.chars().filter(letter -> letter == '□').count(),
                    "roll, for, against and abstaining of everybody but the chair");
        }
    }

    @Test
    void anElectionHasRoomForNamesAndNoBoxes() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet(28, true, true, Map.of()))) {
            String text = text(pdf);
            assertTrue(text.contains("書かれた氏名") && text.contains("白票"), text);
            assertFalse(text.contains("反対"), text);
        }
    }

    @Test
    void aLargeCouncilGoesOnAndSignsOnce() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet(90, false, false, Map.of()))) {
            assertTrue(pdf.getNumberOfPages() > 1);
            assertEquals(1, text(pdf).split("集計した者", -1).length - 1);
        }
    }

    private static byte[] sheet(int seats, boolean abstention, boolean election, Map<Integer, String> counted) {
        return new TallySheet(new TallySheet.Content("あおば市", "令和8年第4回定例会", "令和8年12月11日 11:02 印刷", "議案第68号", "条例の一部改正について",
                "賛成は「原案のとおり可決する」ことです。", 1, abstention, election, IntStream.rangeClosed(1, seats)
                        .mapToObj(seat -> new RoundSeat(seat, seat, seat, "議員 " + seat, "青葉会",
                                seat == 1 ? Standing.CHAIR : Standing.ENTITLED))
                        .toList(),
                counted)).bytes();
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
    }
}
