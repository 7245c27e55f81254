package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** S9: what cannot be opened is told, and stops nobody. */
class SealTest {

    private final Seal seal = new Seal(key(1));

    @Test
    void opensWhatItClosed() {
        assertEquals(Optional.of("賛成の予定"), seal.openText(seal.close("賛成の予定", "7/3"), "7/3"));
        assertArrayEquals(new byte[] {1, 2}, seal.open(seal.close(new byte[] {1, 2}, "7/3"), "7/3").orElseThrow());
    }

    @Test
    void anotherKeyAnotherOwnerOrAnotherByteOpensNothing() {
        byte[] sealed = seal.close("賛成", "7/3");
        assertTrue(new Seal(key(2)).open(sealed, "7/3").isEmpty());
        assertTrue(seal.open(sealed, "7/4").isEmpty());
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertTrue(seal.open(changed, "7/3").isEmpty(), "byte " + at);
        }
        for (int length = 0; length < sealed.length; length++) {
            assertTrue(seal.open(Arrays.copyOf(sealed, length), "7/3").isEmpty(), "cut to " + length);
        }
    }

    @Test
    void theSameIsNeverSealedTheSameTwice() {
        assertFalse(Arrays.equals(seal.close("賛成", "7/3"), seal.close("賛成", "7/3")));
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return key;
    }
}
