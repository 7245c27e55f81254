package org.gijido.answers;

/**
 * The place in the text that a conversation is about.
 *
 * @param quoted the words that stood there, at most 500 characters; kept because the text moves on
 * @param start  a position of the CRDT, opaque here; null for the answer as a whole
 * @param end    likewise
 */
public record Passage(String quoted, byte[] start, byte[] end) {
    static final int MOST_QUOTED = 500;
    static final int MOST_POSITION_BYTES = 200;

    /** About the answer as a whole. */
    public static final Passage WHOLE = new Passage("", null, null);

    boolean sound() {
        return quoted.length() <= MOST_QUOTED && sound(start) && sound(end) && (start == null) == (end == null);
    }

    private static boolean sound(byte[] position) {
        return position == null || position.length > 0 && position.length <= MOST_POSITION_BYTES;
    }
}
