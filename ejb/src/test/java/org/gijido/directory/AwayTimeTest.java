package org.gijido.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.gijido.directory.HalfDay.Half;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwayTimeTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    /** From noon of the 1st until noon of the 3rd. */
    private static final AwayTime AWAY = new AwayTime(HalfDay.afternoon(TUESDAY), HalfDay.morning(TUESDAY.plusDays(2)));

    @ParameterizedTest
    @CsvSource({"2026-12-01T00:00, MORNING", "2026-12-01T11:59:59, MORNING", "2026-12-01T12:00, AFTERNOON",
            "2026-12-01T23:59, AFTERNOON"})
    void afternoonBeginsAtNoon(LocalDateTime moment, Half half) {
        assertEquals(new HalfDay(TUESDAY, half), HalfDay.at(moment));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01T11:00, false", "2026-12-01T13:00, true", "2026-12-02T09:00, true", "2026-12-02T15:00, true",
            "2026-12-03T11:59, true", "2026-12-03T12:00, false", "2026-11-30T15:00, false", "2026-12-04T09:00, false"})
    void onlyItsHalvesAreCovered(LocalDateTime moment, boolean covered) {
        assertEquals(covered, AWAY.covers(HalfDay.at(moment)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, false", "2026-12-01, false", "2026-12-02, true", "2026-12-03, false"})
    void dayIsCoveredWhenBothOfItsHalvesAre(LocalDate day, boolean covered) {
        assertEquals(covered, AWAY.covers(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01T09:00, 2026-11-30pm", "2026-12-01T15:00, 2026-12-01am"})
    void halvesFollowOneAnother(LocalDateTime moment, String before) {
        assertEquals(before, HalfDay.at(moment).previous().toString());
    }

    @Test
    void nobodyComesBackBeforeTheyLeave() {
        assertThrows(IllegalArgumentException.class, () -> new AwayTime(HalfDay.afternoon(TUESDAY), HalfDay.morning(TUESDAY)));
        assertEquals("2026-12-01am/2026-12-01pm", AwayTime.days(TUESDAY, TUESDAY).toString());
    }
}
