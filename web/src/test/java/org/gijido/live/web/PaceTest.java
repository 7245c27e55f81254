package org.gijido.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace();

    private long takenOf(int asked, long now) {
        return IntStream.range(0, asked).filter(one -> pace.take(now)).count();
    }

    @Test
    void sixtyAtOnceThenTwentyASecond() {
        assertEquals(60, takenOf(100, SECOND));
        assertEquals(20, takenOf(100, 2 * SECOND));
        assertEquals(60, takenOf(100, 100 * SECOND));
    }

    @Test
    void afterARestItIsAsNew() {
        takenOf(60, SECOND);
        assertFalse(pace.isFresh(3 * SECOND));
        assertTrue(pace.isFresh(4 * SECOND));
    }
}
