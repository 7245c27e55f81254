package org.gijido.platform;

/**
 * Counts as a reader and the database count: 𠮷 is one character, though Java holds it as two. A limit that is told in
 * characters is measured by this.
 */
public final class Letters {

    private Letters() {
    }

    /** Characters of the text, in code points. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The text with its lines ended by {@code \n}, without characters that no page and no printer knows. */
    public static String printable(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(Letters::isPrintable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Whether a page and a printer know the character; half of one is none. */
    public static boolean isPrintable(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !half && (!Character.isISOControl(codePoint) || codePoint == '\n' || codePoint == '\t');
    }
}
