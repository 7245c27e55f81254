package org.gijido.ballots;

/** What a member says to a proposal. */
public enum Choice {
    /** 賛成. */
    FOR,
    /** 反対. */
    AGAINST,
    /** 棄権, where the council's rules have that button. */
    ABSTAIN
}
