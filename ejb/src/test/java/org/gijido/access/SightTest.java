package org.gijido.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gijido.access.Sight.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightTest {

    private static final long NONE = Long.MAX_VALUE;
    /** A member twice, the second time until now. */
    private static final Sight TWICE = Sight.of(Span.from(20), new Span(3, 10));

    @ParameterizedTest
    @CsvSource({"0, false, 3, 0", "2, false, 3, 0", "3, true, 4, 3", "9, true, 10, 9", "10, true, 20, 10", "15, false, 20, 10",
            "19, false, 20, 10", "20, true, 21, 20", "999, true, 1000, 999"})
    void aMemberOfTwoTimesSeesBothAndNothingBetween(long number, boolean shown, long next, long last) {
        assertEquals(shown, TWICE.shows(number));
        assertEquals(next, TWICE.firstAfter(number));
        assertEquals(last, TWICE.lastUpTo(number));
    }

    @Test
    void whoHasLeftSeesNothingFurther() {
        Sight left = Sight.of(new Span(3, 10));
        assertEquals(NONE, left.firstAfter(10));
        assertEquals(10, left.lastUpTo(5000));
        assertFalse(left.shows(NONE));
    }

    @Test
    void everythingAndNothing() {
        assertTrue(Sight.ALL.shows(1) && Sight.ALL.shows(NONE) && !Sight.ALL.isNothing());
        assertEquals(8, Sight.ALL.firstAfter(7));
        assertEquals(7, Sight.ALL.lastUpTo(7));
        assertEquals(NONE, Sight.NOTHING.firstAfter(0));
        assertEquals(0, Sight.NOTHING.lastUpTo(7));
        assertTrue(Sight.allIf(false).isNothing());
    }

    @Test
    void aSpanHasAtLeastOneNumber() {
        assertThrows(IllegalArgumentException.class, () -> new Span(0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Span(4, 3));
    }
}
