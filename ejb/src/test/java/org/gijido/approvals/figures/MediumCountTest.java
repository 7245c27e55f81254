package org.gijido.approvals.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;

import org.gijido.approvals.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a city counts: mixed ones are electronic decisions, and of these those without any paper are counted once more. */
class MediumCountTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0.0, 0.0", "1, 0, 0, 100.0, 100.0", "0, 1, 0, 100.0, 0.0", "0, 0, 1, 0.0, 0.0", "2, 1, 0, 100.0, 66.7",
            "44340, 20942, 3490, 94.9, 64.5", "1, 0, 2000, 0.0, 0.0", "1999, 0, 1, 100.0, 100.0"})
    void ratesAreOfAll(long electronic, long mixed, long paper, String rate, String fullRate) {
        MediumCount count = count(electronic, mixed, paper);
        assertEquals(rate + " " + fullRate, count.rate() + " " + count.fullRate());
    }

    @Test
    void whatIsSummedUpIsCountedOnce() {
        assertEquals(new MediumCount("", "", null, 4, 6, 8), MediumCount.sum(List.of(count(1, 2, 3), count(3, 4, 5))));
        assertEquals(0, MediumCount.sum(List.of()).all());
    }

    @ParameterizedTest
    @CsvSource({"false, false, ELECTRONIC", "false, true, MIXED", "true, false, PAPER", "true, true, PAPER"})
    void followsFromWhatGoesRound(boolean onPaper, boolean withPaper, Medium medium) {
        assertEquals(medium, Medium.of(onPaper, withPaper));
    }

    private static MediumCount count(long electronic, long mixed, long paper) {
        return new MediumCount("総務部", "総務課", YearMonth.of(2026, 12), electronic, mixed, paper);
    }
}
