package org.gijido.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class BusinessExceptionTest {

    private static final String LONG = "𠮷".repeat(100);

    @Test
    void ofALongTextThatWasTypedTheBeginningIsSaidBack() {
        Object[] said = {"𠮷".repeat(40) + "…", 100, "a".repeat(40)};
        assertArrayEquals(said, BusinessException.invalid("a.b.c", LONG, 100, "a".repeat(40)).arguments());
        assertArrayEquals(new Object[] {"𠮷".repeat(40) + "…"}, BusinessException.notFound("a.b.c", LONG).arguments());
    }

    /** A conflict is with something of the city's own, which has its whole name. */
    @Test
    void namesOfThingsAreWhole() {
        assertArrayEquals(new Object[] {LONG}, BusinessException.conflict("a.b.c", LONG).arguments());
    }
}
