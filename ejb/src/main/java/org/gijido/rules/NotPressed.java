package org.gijido.rules;

/** What it means that a member who is present presses nothing until the closing. */
public enum NotPressed {
    /** Counts as 反対. */
    AGAINST,
    /** Counts as 棄権. */
    ABSTAIN,
    /** The vote cannot be closed until the clerk has marked the seat. */
    BLOCKS
}
