package org.gijido.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpeakingTimeTest {

    @Test
    void threeHundredTwentyCharactersTakeSixtyFourSeconds() {
        SpeakingTime time = SpeakingTime.of("答".repeat(320), SpeakingTime.USUAL_RATE);
        assertEquals(320, time.characters());
        assertEquals(1, time.minutes());
        assertEquals(4, time.seconds());
    }

    @Test
    void readingsLineEndsAndSelectorsAreNotCounted() {
        assertEquals(6, SpeakingTime.of("｜難読《なんどく》\n　辻\uDB40\uDD00 議員、\r\n", 300).characters());
    }

    @Test
    void partOfASecondIsASecond() {
        assertEquals(1, SpeakingTime.of("あ", 300).seconds());
    }

    @Test
    void noTextTakesNoTime() {
        assertEquals(0, SpeakingTime.of(null, 300).duration().toSeconds());
    }

    @Test
    void rateMustBeAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> SpeakingTime.of("あ", 0));
    }
}
