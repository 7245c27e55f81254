package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDaysTest {

    @ParameterizedTest
    @CsvSource({"2026-11-21, 2026-11-25, 2", "2026-11-24, 2026-11-25, 1", "2026-11-25, 2026-11-25, 0",
            "2026-11-26, 2026-11-25, 0",
            "2026-12-28, 2027-01-04, 1", "2026-09-18, 2026-09-24, 1", "2026-05-01, 2026-05-08, 2"})
    void daysLeftAreThoseOnWhichTheOfficeIsOpen(LocalDate today, LocalDate last, long left) {
        assertEquals(left, OfficeDays.left(today, last));
    }
}
