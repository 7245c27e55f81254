package org.gijido.approvals;

/** Where a step stands. But for what is void or stopped, a step belongs to the submission that its document is in. */
public enum StepState {
    /** It was laid out while the document was back with its drafter; it comes once that is submitted again. */
    LAID_OUT,
    /** これから. */
    COMING,
    /** It is its turn. */
    WAITING,
    /** It is its turn, and its holder put it off until a day. */
    HELD,
    /** A stamp stands in its box. */
    DONE,
    /** A superior acted first; its holder reads it afterwards 後閲. */
    SKIPPED,
    /** It was its turn when the document stopped going round. */
    STOPPED,
    /** It counts no more: its stamp is shown struck, without one it is not shown at all. */
    VOID;

    /** Whether the way goes on behind it. */
    public boolean passed() {
        return this == DONE || this == SKIPPED;
    }

    /** Whether somebody is asked to act. */
    public boolean turn() {
        return this == WAITING || this == HELD;
    }
}
