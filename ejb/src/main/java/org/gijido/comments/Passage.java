package org.gijido.comments;

import org.gijido.platform.Letters;

/**
 * The place in the text that a conversation is about.
 *
 * @param quoted the words that stood there, at most 500 characters; kept because the text moves on
 * @param start  a position of the CRDT, opaque here; null for the thing as a whole
 * @param end    likewise
 */
public record Passage(String quoted, byte[] start, byte[] end) {
    static final int MOST_QUOTED = 500;
    static final int MOST_POSITION_BYTES = 200;

    /** About the thing as a whole. */
    public static final Passage WHOLE = new Passage("", null, null);

    /** Whether it can be kept as it is. */
    public boolean sound() {
        boolean words = Letters.count(quoted) <= MOST_QUOTED && whole(quoted);
        return words && sound(start) && sound(end) && (start == null) == (end == null);
    }

    /** Half a character would be stored as a question mark. */
    private static boolean whole(String words) {
        return words.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static boolean sound(byte[] position) {
        return position == null || position.length > 0 && position.length <= MOST_POSITION_BYTES;
    }
}
