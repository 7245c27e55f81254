package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

class TimeShiftTest {

    private static final LocalDateTime THEN = LocalDateTime.of(2025, 4, 1, 9, 0);
    private final Clock clock = new TimeShift.Shifted(Clock.system(ClockProducer.JAPAN));

    @Test
    void workHappensThen() {
        assertEquals(THEN, TimeShift.at(THEN, () -> LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS)));
    }

    @Test
    void innerShiftEndsInTheOuterOne() {
        TimeShift.at(THEN, () -> {
            TimeShift.at(THEN.minusYears(1), () -> assertEquals(2024, LocalDateTime.now(clock).getYear()));
            assertEquals(2025, LocalDateTime.now(clock).getYear());
        });
    }

    @Test
    void clockIsRightAgainAlsoAfterAFailure() {
        assertThrows(IllegalStateException.class, () -> TimeShift.at(THEN, () -> {
            throw new IllegalStateException();
        }));
        assertFalse(LocalDateTime.now(clock).isBefore(LocalDateTime.now(ClockProducer.JAPAN).minusMinutes(1)));
    }
}
