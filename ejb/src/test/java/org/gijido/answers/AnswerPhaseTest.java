package org.gijido.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The whole table: phase × act. */
class AnswerPhaseTest {

    @Test
    void openTextIsSignedOffOnly() {
        assertEquals(AnswerPhase.SIGNED_OFF, AnswerPhase.OPEN.signedOff());
        assertThrows(IllegalStateException.class, AnswerPhase.OPEN::replaced);
    }

    @Test
    void finalTextIsReplacedOnly() {
        assertEquals(AnswerPhase.OPEN, AnswerPhase.SIGNED_OFF.replaced());
        assertThrows(IllegalStateException.class, AnswerPhase.SIGNED_OFF::signedOff);
    }
}
