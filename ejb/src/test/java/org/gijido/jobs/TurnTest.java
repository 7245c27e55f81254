package org.gijido.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;

import org.gijido.platform.Job;
import org.gijido.platform.Times;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 12, 1, 12, 0);
    private static final Times NIGHTLY = Times.daily(3, 40);
    private static final Times OFTEN = Times.every(Duration.ofSeconds(1));
    private static final LocalDateTime NEXT_NIGHT = LocalDateTime.of(2026, 12, 2, 3, 40);

    private record Work(Times times) implements Job {

        @Override
        public String name() {
            return "test.work";
        }

        @Override
        public void run() {
            throw new AssertionError("a turn runs nothing");
        }
    }

    private static Turn turn(Times times, JobRow row) {
        return new Turn(new Work(times), row, NOON);
    }

    private static JobRow row(LocalDateTime due, LocalDateTime endedAt) {
        return new JobRow("test.work", due, due.minusDays(1), endedAt, null, 0);
    }

    @Test
    void aNewJobThatComesAgainAndAgainBeginsAtOnceAndANightlyOneAtNight() {
        assertTrue(turn(OFTEN, null).isDue(NOON));
        assertEquals(NEXT_NIGHT, turn(NIGHTLY, null).due());
    }

    @Test
    void aNightThatWasMissedIsMadeUpFor() {
        LocalDateTime lastNight = NEXT_NIGHT.minusDays(1);
        assertTrue(turn(NIGHTLY, row(lastNight, lastNight)).isDue(NOON));
    }

    @Test
    void aRunThatWasCutOffIsBegunAgain() {
        assertTrue(turn(NIGHTLY, row(NEXT_NIGHT, null)).isDue(NOON));
    }

    @Test
    void aRunThatEndedIsNotRepeatedByTheNextNode() {
        assertEquals(NEXT_NIGHT, turn(NIGHTLY, row(NEXT_NIGHT, NOON)).due());
    }

    @Test
    void whatWasPlannedByOtherTimesIsNotWaitedFor() {
        assertEquals(NOON.plusMinutes(10), turn(Times.every(Duration.ofMinutes(10)), row(NEXT_NIGHT, NOON)).due());
    }

    @Test
    void whoAsksNeedNotWait() {
        Turn turn = turn(NIGHTLY, null);
        assertFalse(turn.isDue(NOON));
        turn.ask();
        assertTrue(turn.isDue(NOON));
        assertTrue(turn.begin(NOON), "whoever asked sees the beginning");
        assertFalse(turn.isDue(NOON.plusSeconds(1)));
        assertEquals(NEXT_NIGHT, turn.due());
    }

    @Test
    void aRareRunIsWrittenDownFromItsBeginning() {
        Turn turn = turn(NIGHTLY, null);
        assertTrue(turn.begin(NEXT_NIGHT));
        assertTrue(turn.end(NEXT_NIGHT.plusSeconds(1), false));
    }

    @Test
    void ofFrequentRunsOneAMinuteIsWrittenDown() {
        Turn turn = turn(OFTEN, null);
        int written = 0;
        for (int second = 0; second < 180; second++) {
            assertFalse(turn.begin(NOON.plusSeconds(second)));
            written += turn.end(NOON.plusSeconds(second), false) ? 1 : 0;
        }
        assertEquals(3, written);
    }

    @Test
    void theFirstFailureAndTheFirstSuccessAfterItAreWrittenDownAtOnce() {
        Turn turn = turn(OFTEN, null);
        turn.end(NOON, false);
        assertTrue(turn.end(NOON.plusSeconds(1), true));
        assertFalse(turn.end(NOON.plusSeconds(2), true));
        assertTrue(turn.end(NOON.plusSeconds(3), false));
    }

    @Test
    void whatFailedAtNightIsTriedAgainSoon() {
        Turn turn = turn(NIGHTLY, null);
        turn.begin(NEXT_NIGHT);
        turn.end(NEXT_NIGHT, true);
        assertEquals(NEXT_NIGHT.plus(Turn.AGAIN), turn.due());
        turn.begin(NEXT_NIGHT.plus(Turn.AGAIN));
        turn.end(NEXT_NIGHT.plus(Turn.AGAIN), false);
        assertEquals(NEXT_NIGHT.plusDays(1), turn.due());
    }

    @Test
    void aFrequentOneIsTriedAgainAtItsNextTurn() {
        Turn turn = turn(OFTEN, null);
        turn.begin(NOON);
        turn.end(NOON, true);
        assertEquals(NOON.plusSeconds(1), turn.due());
    }
}
