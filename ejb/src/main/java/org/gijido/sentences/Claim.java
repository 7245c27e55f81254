package org.gijido.sentences;

import java.util.regex.Pattern;

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

    private static final Pattern ORIGINAL = Pattern.compile("原案の?とおり|原案の?$");
    private static final Pattern REPORTED = Pattern.compile("委員(?:長|会)の?(?:審査)?報告");
    private static final Pattern AMENDED = Pattern.compile("修正案?(?:の)?(?:とおり)?$|修正案のとおり");

    /** @param before what is said since the claim before */
    static Claim of(String said, String before, Tail tail) {
        return new Claim(said, OutcomeWord.of(said), tail.negated(), said.equals("原案可決") || ORIGINAL.matcher(before).find(),
                REPORTED.matcher(before).find(), AMENDED.matcher(before).find());
    }

    /** What it comes to: 否決されませんでした is no rejection. */
    boolean positive() {
        return word.positive() != negated;
    }

    /** 否決されませんでした denies something, and announces nothing. */
    boolean announces() {
        return word.positive() || !negated;
    }
}
