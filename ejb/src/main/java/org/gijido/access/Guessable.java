package org.gijido.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.nulabinc.zxcvbn.Zxcvbn;

/**
 * Whether a password is one of those that are tried first: on the lists of common ones, a row of keys, figures in order, a date.
 */
final class Guessable {

    /** Names of the product and words of its field, which its users think of. */
    private static final List<String> OWN_WORDS = List.of("gijido", "gikai", "giin", "council", "shiyakusho", "kaigi", "touhyou");
    /** Fewer guesses than this are too few even against a server that slows guessing down. */
    private static final double FEWEST_GUESSES = 1e6;
    /** What comes behind cannot make the beginning worse, and would cost time. */
    private static final int LOOKED_AT = 64;

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private Guessable() {
    }

    static boolean is(String password, String login) {
        String begin = password.codePoints().limit(LOOKED_AT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        List<String> own = new ArrayList<>(OWN_WORDS);
        own.add(login.toLowerCase(Locale.ROOT));
        return ESTIMATE.measure(begin, own).getGuesses() < FEWEST_GUESSES;
    }
}
