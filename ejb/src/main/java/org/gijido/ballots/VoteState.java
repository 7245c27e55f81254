package org.gijido.ballots;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of one round of a vote. Before the first round an item is 採決前, which needs no row.
 * Earlier rounds keep their last state for ever.
 */
public enum VoteState {
    /** 採決中: opened by the chair or the clerk; ballots come in. */
    OPEN,
    /** 締切: the chair has closed it; ballots on their way are waited for. */
    CLOSING,
    /** Given over to paper: no tablet is heard any more, two clerks enter what the sheets say. */
    PAPER,
    /** Counted. Waits for the casting vote or the lot, where there must be one, and for the chair's words. */
    CLOSED,
    /** 宣告・完了: the chair has announced it; it stands unless somebody objects. */
    DECLARED,
    /** Made void by two people. */
    RESET;

    private static final Set<VoteState> RUNNING = EnumSet.of(OPEN, CLOSING, PAPER, CLOSED);

    /** Whether the item may move on to that state. */
    public boolean leadsTo(VoteState next) {
        return switch (this) {
            case OPEN -> next == CLOSING || next == CLOSED || next == PAPER || next == RESET;
            case CLOSING -> next == CLOSED || next == PAPER || next == RESET;
            case PAPER -> next == CLOSED || next == RESET;
            case CLOSED -> next == DECLARED || next == RESET;
            case DECLARED, RESET -> false;
        };
    }

    /** Whether the tablets are heard. */
    public boolean takesBallots() {
        return this == OPEN || this == CLOSING;
    }

    /** Whether no other vote can be opened in the sitting meanwhile. */
    public boolean running() {
        return RUNNING.contains(this);
    }
}
