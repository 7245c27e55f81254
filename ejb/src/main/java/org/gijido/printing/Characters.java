package org.gijido.printing;

/** What paper must know about a character. */
final class Characters {

    private static final int FIRST_SELECTOR = 0xE0100;
    private static final int LAST_SELECTOR = 0xE01EF;

    private Characters() {}

    /** Han characters and the few signs written among them: 々〆〇ヶ. */
    static boolean isKanji(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
                || codePoint == '〆' || codePoint == 'ヶ';
    }

    /** Selects a glyph of the character before it (辻󠄀) and has no width of its own. */
    static boolean isVariationSelector(int codePoint) {
        return codePoint >= FIRST_SELECTOR && codePoint <= LAST_SELECTOR
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    /** How many characters a reader sees: a variant glyph is one, a line end and a space are none. */
    static int visible(String text) {
        return (int) text.codePoints()
                .filter(codePoint -> !isVariationSelector(codePoint) && !isBlank(codePoint))
                .count();
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || Character.isISOControl(codePoint);
    }
}
