package org.gijido.ballots.course;

/** How an item ends on which the council does not decide, or not now. */
public enum Ending {
    /** 撤回, before it was taken up: whoever proposed it has taken it back. Afterwards the council is asked. */
    WITHDRAWN("撤回"),
    /** 継続審査 by an earlier decision, or by the committee's request that nobody objected to. */
    CONTINUED("継続審査"),
    /** 審議未了: the session ends before it is decided; it is dropped. */
    UNFINISHED("審議未了"),
    /** 議決不要: what was decided before leaves nothing to decide, as of an amendment that contradicts a carried one. */
    NOT_PUT("議決不要");

    private final String word;

    Ending(String word) {
        this.word = word;
    }

    /** As it is published. */
    public String word() {
        return word;
    }
}
