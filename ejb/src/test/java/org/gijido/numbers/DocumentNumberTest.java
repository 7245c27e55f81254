package org.gijido.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({"2026-03-31, 2025, 令和7年度", "2026-04-01, 2026, 令和8年度", "2027-01-04, 2026, 令和8年度", "2019-04-01, 2019, 令和元年度",
            "2019-03-31, 2018, 平成30年度", "1989-01-10, 1988, 昭和63年度"})
    void fiscalYearBeginsInApril(LocalDate day, int year, String words) {
        assertEquals(new FiscalYear(year), FiscalYear.of(day));
        assertEquals(words, FiscalYear.of(day).words());
    }

    @Test
    void numberIsWrittenWithSymbolYearAndBranch() {
        DocumentNumber number = new DocumentNumber("総", new FiscalYear(2026), 123, 0);
        assertEquals("総第123号", number.words());
        assertEquals("令和8年度 総第123号", number.wordsWithYear());
        assertEquals("総第12-2号", new DocumentNumber("総", new FiscalYear(2026), 12, 2).words());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 0", "5, 1", "5, -1"})
    void thereAreNoOtherNumbers(int number, int branch) {
        assertThrows(IllegalArgumentException.class, () -> new DocumentNumber("総", new FiscalYear(2026), number, branch));
    }
}
