package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearsTest {

    @ParameterizedTest
    @CsvSource({"令和8年度, 2026", "R8, 2026", "r８年, 2026", "２０２６年度, 2026", "2026, 2026", "令和元年度, 2019", "平成31年度, 2019",
            "令和八年度, 2026",
            "昭和63年度, 1988", "平成元年, 1989"})
    void yearsAreReadAsTheyAreWritten(String typed, int year) {
        assertEquals(Optional.of(year), FiscalYears.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "平成32年度", "昭和65年", "令和", "年度", "2026年4月", "26年度", "令和8年度令和8年度令和8年度"})
    void whatIsNoYearIsRefused(String typed) {
        assertEquals(Optional.empty(), FiscalYears.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"2026, 令和8年度", "2019, 令和元年度", "1989, 平成元年度", "1988, 昭和63年度"})
    void aYearBearsTheEraInWhichItsCalendarYearEnds(int year, String words) {
        assertEquals(words, FiscalYears.words(year));
        assertEquals(Optional.of(year), FiscalYears.parse(words));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026", "2027-03-31, 2026", "2026-03-31, 2025", "2026-12-31, 2026"})
    void itBeginsInApril(LocalDate day, int year) {
        assertEquals(year, FiscalYears.of(day));
    }
}
