package org.gijido.ballots;

/** Acts that one person alone may not do, for they change what is decided. */
public enum TwoPersonKind {
    /** 異議 to the declared result, with how many objected. */
    OBJECTION,
    /** Another way of voting, after a round ended without a result. */
    METHOD,
    /** 裁決 entered by hand, where the chair cannot press it. */
    CASTING,
    /** A slip in the words of a declared result; both wordings stay. */
    CORRECTION
}
