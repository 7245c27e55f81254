package org.gijido.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final int MANY = 1000;

    private final List<String> issued = Stream.generate(Secrets::firstPassword).limit(MANY).toList();

    @Test
    void firstPasswordsAreLegibleOnPaperAndLongEnough() {
        assertTrue(issued.stream().allMatch(password -> password.matches("([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}")));
        assertTrue(issued.getFirst().length() >= Passwords.SHORTEST);
    }

    @Test
    void noFirstPasswordIsGivenTwice() {
        assertEquals(MANY, issued.stream().collect(Collectors.toSet()).size());
    }
}
