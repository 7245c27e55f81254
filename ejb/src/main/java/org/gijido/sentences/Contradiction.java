package org.gijido.sentences;

import java.util.List;
import java.util.Locale;

import org.gijido.platform.Message;
import org.gijido.platform.Texts;

/**
 * One thing that a sentence says and that is not so, or that it has to say and does not.
 *
 * @param key       of the sentence that tells the chair: {@code sentences.error.figure}
 * @param arguments fill its places
 */
public record Contradiction(Fact fact, String key, List<Object> arguments) {

    public Contradiction {
        arguments = List.copyOf(arguments);
    }

    static Contradiction of(Fact fact, String key, Object... arguments) {
        return new Contradiction(fact, key, List.of(arguments));
    }

    /** What the chair is told, by whoever speaks to the chair. */
    public Message message() {
        return new Message(key, arguments);
    }

    /** What the chair is told. */
    public String text(Locale locale) {
        return Texts.of(locale, key, arguments.toArray());
    }
}
