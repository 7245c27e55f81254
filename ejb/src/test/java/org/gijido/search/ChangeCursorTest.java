package org.gijido.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ChangeCursorTest {

    private static final Instant NOW = Instant.EPOCH;

    private final ChangeCursor cursor = new ChangeCursor(10);

    @Test
    void numbersWithoutGapsMoveTheFloor() {
        cursor.advance(List.of(11L, 12L), NOW);
        assertEquals(12, cursor.floor());
        assertEquals(List.of(), cursor.gaps());
    }

    @Test
    void lateCommitIsWaitedForAndTakenInWhenItComes() {
        cursor.advance(List.of(12L, 15L), NOW);
        assertEquals(List.of(11L, 13L, 14L), cursor.gaps());
        assertEquals(15, cursor.head());
        assertEquals(10, cursor.floor());
        cursor.advance(List.of(11L, 14L), NOW.plusSeconds(5));
        assertEquals(12, cursor.floor());
        cursor.advance(List.of(13L), NOW.plusSeconds(6));
        assertEquals(15, cursor.floor());
    }

    @Test
    void rolledBackNumberIsGivenUpOnlyAfterTheLongestTransaction() {
        cursor.advance(List.of(12L), NOW);
        cursor.advance(List.of(13L), NOW.plus(ChangeCursor.LONGEST_TRANSACTION));
        assertEquals(List.of(11L), cursor.gaps());
        cursor.advance(List.of(14L), NOW.plus(ChangeCursor.LONGEST_TRANSACTION).plusSeconds(1));
        assertEquals(14, cursor.floor());
    }

    @Test
    void leapOfTheNumbersCostsBoundedMemory() {
        cursor.advance(List.of(Long.MAX_VALUE / 2), NOW);
        assertEquals(ChangeCursor.MOST_GAPS, cursor.gaps().size());
    }

    @Test
    void checkpointComesBackFromItsText() {
        assertEquals(Optional.of(new Checkpoint("a-b", 17)), Checkpoint.parse(new Checkpoint("a-b", 17).toString()));
        assertEquals(Optional.empty(), Checkpoint.parse("17"));
        assertEquals(Optional.empty(), Checkpoint.parse("a:b"));
    }

    @Test
    void indexOfAnotherDatabaseOrTooFarBehindOrAheadStartsAnew() {
        FeedState state = new FeedState("db", 100, 200, 150);
        assertTrue(state.canContinue(new Checkpoint("db", 100)));
        assertTrue(state.canContinue(new Checkpoint("db", 200)));
        assertFalse(state.canContinue(new Checkpoint("db", 99)));
        assertFalse(state.canContinue(new Checkpoint("db", 201)));
        assertFalse(state.canContinue(new Checkpoint("other", 150)));
    }
}
