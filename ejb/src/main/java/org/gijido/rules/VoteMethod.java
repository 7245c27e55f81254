package org.gijido.rules;

/** How members say what they want. */
public enum VoteMethod {
    /** 電子採決, by name. */
    ELECTRONIC,
    /** 無記名投票, on the tablets: who voted is kept, not what. */
    SECRET,
    /** 簡易表決: "no objections?" – none. Recorded without ballots. */
    NO_OBJECTION,
    /** 起立・挙手: the chair looks; the numbers may be kept. */
    STANDING;

    /** Whether tablets show a card and ballots come in. */
    public boolean hasBallots() {
        return this == ELECTRONIC || this == SECRET;
    }
}
