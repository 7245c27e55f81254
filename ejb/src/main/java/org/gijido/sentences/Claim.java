package org.gijido.sentences;

/**
 * One thing that a sentence says to have been decided.
 *
 * @param said     the word as it was said
 * @param negated  taken back by its predicate: 可決されませんでした
 * @param original it is said to be 原案のとおり
 * @param reported it is said to be 委員長の報告のとおり
 * @param amended  it is said to be 修正案のとおり
 */
record Claim(String said, OutcomeWord word, boolean negated, boolean original, boolean reported, boolean amended) {

    /** What it comes to: 否決されませんでした is no rejection. */
    boolean positive() {
        return word.positive() != negated;
    }

    /** 否決されませんでした denies something, and announces nothing. */
    boolean announces() {
        return word.positive() || !negated;
    }
}
