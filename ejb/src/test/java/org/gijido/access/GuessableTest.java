package org.gijido.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S8: which passwords are too easily guessed. */
class GuessableTest {

    @ParameterizedTest
    @CsvSource({"1234567890, true", "0987654321, true", "password123, true", "Password1!, true", "qwertyuiop, true",
            "1qaz2wsx3edc, true",
            "aaaaaaaaaa, true", "abcabcabcabc, true", "1955/04/01, true", "gijido2026, true", "iloveyou2026, true",
            "correct horse battery staple, false", "あたらしい合言葉2026, false", "さくら橋を渡る猫, false", "k7Qm-2vTz-9x, false",
            "議会の答弁を読む朝, false"})
    void whatIsTriedFirstIsRefused(String password, boolean guessable) {
        assertEquals(guessable, Guessable.is(password, "0012345"));
    }
}
