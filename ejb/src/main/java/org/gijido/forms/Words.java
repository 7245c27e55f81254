package org.gijido.forms;

import java.util.Locale;

/**
 * What a form calls something. Forms are the city's own, so their words stand in the form and not in a bundle.
 *
 * @param english the Japanese words where the form has no others
 */
public record Words(String japanese, String english) {

    /** Nothing is said. */
    static final Words NONE = new Words("", "");

    /** The same in both languages. */
    static Words same(String words) {
        return new Words(words, words);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : japanese;
    }

    /** Both one after the other, such as a table and its column. */
    Words then(String between, Words next) {
        return new Words(japanese + between + next.japanese, english + between + next.english);
    }
}
