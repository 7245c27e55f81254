package org.gijido.sentences;

/** What a declared sentence can be wrong about. */
public enum Fact {
    /** No result is announced. */
    NOTHING,
    /** The other result, or the result word of another kind of item. */
    OUTCOME,
    /** A result that is taken back by a negation. */
    NEGATION,
    /** 全員, 全会一致, 異議なし. */
    UNANIMITY,
    /** 多数, 少数, 過半数, 3分の2, 同数. */
    QUANTITY,
    /** A number that was not counted so, or not at all. */
    FIGURE,
    /** 起立 where nobody was asked to stand up. */
    METHOD,
    /** What the committee reported. */
    REPORT,
    ITEM_MISSING,
    ITEM_FOREIGN,
    PERSON_MISSING,
    PERSON_FOREIGN,
    /** Seats of an election that found nobody. */
    SEATS_LEFT
}
