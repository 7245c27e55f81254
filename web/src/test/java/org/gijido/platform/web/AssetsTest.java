package org.gijido.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final String BOARD = "/resources/hashed/js/questions/board-ABCD2345.js";

    private final Assets assets = new Assets(Map.of("js/questions/board.js", BOARD));

    @Test
    void aNameHasItsAddress() {
        assertEquals(BOARD, assets.of("js/questions/board.js"));
    }

    @Test
    void whatTheBuildDidNotMakeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> assets.of("js/questions/bord.js"));
    }

    @Test
    void anAddressOfThisReleaseIsKnown() {
        assertTrue(assets.has(BOARD));
        assertFalse(assets.has("/resources/hashed/js/questions/board-ZZZZ2345.js"));
    }

    @Test
    void anAddressOfAnotherReleaseLeadsToTheFileOfThisOne() {
        assertEquals(Optional.of(BOARD), assets.successor("/resources/hashed/js/questions/board-ZZZZ2345.js"));
        assertEquals(Optional.empty(), assets.successor("/resources/hashed/js/answers/board-ZZZZ2345.js"));
    }
}
