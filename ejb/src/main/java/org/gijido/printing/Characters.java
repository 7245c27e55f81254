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

    /** Where the character that starts at {@code from} ends, with its selector and combining marks. */
    static int endOfCluster(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && belongsToTheOneBefore(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** The text without its last character, whatever belongs to that. */
    static String withoutLast(String text) {
        int end = 0;
        for (int next = 0; next < text.length(); next = endOfCluster(text, next)) {
            end = next;
        }
        return text.substring(0, end);
    }

    /** Control and format characters, which have nothing to print. */
    static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean belongsToTheOneBefore(int codePoint) {
        int type = Character.getType(codePoint);
        return isVariationSelector(codePoint) || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || Character.isISOControl(codePoint);
    }
}
