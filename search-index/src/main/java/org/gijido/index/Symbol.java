package org.gijido.index;

/**
 * One folded character of a text.
 *
 * @param text the character, folded; one code point
 * @param position its place among the symbols; a gap stands for punctuation
 * @param start where it begins in the text as typed
 * @param end where it ends there
 * @param opensWord whether a word begins with it
 * @param voiced how it may sound as well, since 避難 and 所 (しょ) make ひなんじょ; or null
 */
record Symbol(String text, int position, int start, int end, boolean opensWord, String voiced) {

    /** A symbol that is only what it looks like. */
    static Symbol plain(String text, int position, int start, int end) {
        return new Symbol(text, position, start, end, false, null);
    }

    boolean sounds(String wanted) {
        return text.equals(wanted) || wanted.equals(voiced);
    }

    boolean isFollowedBy(Symbol next) {
        return next.position() == position + 1;
    }
}
