package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

class TimeShiftTest {

    private static final LocalDateTime THEN = LocalDateTime.of(2025, 4, 1, 9, 0);
    private static final Clock REAL = Clock.system(ClockProducer.JAPAN);
    private final TimeShift shift = new TimeShift(Mode.DEMO);
    private final Clock clock = shift.clock(REAL);

    @Test
    void inProductionTheClockIsTheRealOne() {
        assertSame(REAL, new TimeShift(Mode.PRODUCTION).clock(REAL));
    }

    @Test
    void inProductionNothingIsDoneAtAnotherTime() {
        assertThrows(IllegalStateException.class, () -> new TimeShift(Mode.PRODUCTION).at(THEN, () -> fail("this ran")));
    }

    /** The server makes it so; nobody has to say that this is production. */
    @Test
    void withoutASettingItIsProduction() {
        assertNull(System.getProperty("gijido.mode"));
        assertThrows(IllegalStateException.class, () -> new TimeShift().at(THEN, () -> fail("this ran")));
    }

    @Test
    void otherThreadsKeepTheirTime() {
        shift.at(THEN, () -> {
            int year = CompletableFuture.supplyAsync(() -> LocalDateTime.now(clock).getYear()).join();
            assertEquals(LocalDateTime.now(REAL).getYear(), year);
        });
    }

    @Test
    void anotherZoneIsShiftedToo() {
        assertEquals(THEN.minusHours(9),
                shift.at(THEN, () -> LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.HOURS)));
    }

    @Test
    void workHappensThen() {
        assertEquals(THEN, shift.at(THEN, () -> LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS)));
    }

    @Test
    void innerShiftEndsInTheOuterOne() {
        shift.at(THEN, () -> {
            shift.at(THEN.minusYears(1), () -> assertEquals(2024, LocalDateTime.now(clock).getYear()));
            assertEquals(2025, LocalDateTime.now(clock).getYear());
        });
    }

    @Test
    void clockIsRightAgainAlsoAfterAFailure() {
        assertThrows(IllegalStateException.class, () -> shift.at(THEN, () -> {
            throw new IllegalStateException();
        }));
        assertFalse(LocalDateTime.now(clock).isBefore(LocalDateTime.now(ClockProducer.JAPAN).minusMinutes(1)));
    }
}
