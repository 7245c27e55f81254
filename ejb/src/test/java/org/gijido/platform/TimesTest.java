package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({"2026-12-01T00:00, 2026-12-01T03:40", "2026-12-01T03:39:59, 2026-12-01T03:40",
            "2026-12-01T03:40, 2026-12-02T03:40", "2026-12-31T23:59, 2027-01-01T03:40"})
    void aDailyTurnComesOnceADay(LocalDateTime moment, LocalDateTime turn) {
        assertEquals(turn, Times.daily(3, 40).after(moment));
    }

    @Test
    void afterAPauseTheNextTurnComes() {
        LocalDateTime moment = LocalDateTime.of(2026, 12, 31, 23, 59, 30);
        assertEquals(LocalDateTime.of(2027, 1, 1, 0, 0, 30), Times.every(Duration.ofMinutes(1)).after(moment));
    }
}
