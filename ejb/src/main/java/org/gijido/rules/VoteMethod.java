package org.gijido.rules;

/** How members say what they want. */
public enum VoteMethod {
    /** 電子採決, by name. */
    ELECTRONIC("電子採決"),
    /** 無記名投票, on the tablets: who voted is kept, not what. */
    SECRET("無記名投票"),
    /** 簡易表決: "no objections?" – none. Recorded without ballots. */
    NO_OBJECTION("簡易表決"),
    /** 起立: the chair looks; the numbers may be kept. */
    STANDING("起立"),
    /** 挙手, where a council raises hands. */
    HANDS("挙手"),
    /** 投票用紙: ballot papers are counted by hand, and the count is recorded. */
    PAPER("投票用紙"),
    /** 指名推選: an election without ballots, when nobody objects (Act 118, paragraph 2). */
    DESIGNATION("指名推選");

    private final String label;

    VoteMethod(String label) {
        this.label = label;
    }

    /** In the record, which is Japanese in every language. */
    public String label() {
        return label;
    }

    /** Whether tablets show a card and ballots come in. */
    public boolean hasBallots() {
        return this == ELECTRONIC || this == SECRET;
    }

    /** Whether the chair looks who stands up, or raises a hand. */
    public boolean isLookedAt() {
        return this == STANDING || this == HANDS;
    }

    /** Whether persons can be elected by it. */
    public boolean elects() {
        return hasBallots() || this == PAPER || this == DESIGNATION;
    }
}
