package org.gijido.sentences;

/** Characters that stand for what was understood already, so that its own letters are not read again (V6: 認定 of 認定第2号). */
final class Marks {

    /** An item put, by its own label. */
    static final char BARE = '\uE000';
    /** What is put of an item: its amendment, its remainder, its withdrawal. */
    static final char QUALIFIED = '\uE400';
    /** An item, or a part of one, that was not put. */
    static final char FOREIGN = '\uE800';
    /** 本案, 以上3件: all that is put. */
    static final char ALL_PUT = '\uE801';
    /** Something that was read and judged. */
    static final char DONE = '\uE802';
    /** A person elected. */
    static final char PERSON = '\uEC00';
    static final int MOST = 0x400;

    private Marks() {
    }

    static boolean isBare(char mark) {
        return mark >= BARE && mark < BARE + MOST;
    }

    static boolean isQualified(char mark) {
        return mark >= QUALIFIED && mark < QUALIFIED + MOST;
    }

    /** Marks of items as a class of a pattern. */
    static String items() {
        return "[\uE000-\uE7FF]";
    }

    static String bareItems() {
        return "[\uE000-\uE3FF]";
    }

    static String persons() {
        return "[\uEC00-\uEFFF]";
    }
}
