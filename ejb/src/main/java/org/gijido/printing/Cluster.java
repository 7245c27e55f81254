package org.gijido.printing;

/**
 * What a reader takes for one character, with the glyph that shows it.
 *
 * @param typed as it was typed: a character with the variation selector or combining marks that belong to it
 * @param shown what the font is asked to show; differs from {@code typed} where the font's plain glyph is already the
 *              wanted one, or where no font has it
 * @param width in parts of the size
 */
record Cluster(String typed, String shown, Typeface face, double width) {

    int codePoint() {
        return typed.codePointAt(0);
    }

    /** Whether a copy from the page would lose something, unless the page says what was typed. */
    boolean differs() {
        return !typed.equals(shown);
    }
}
