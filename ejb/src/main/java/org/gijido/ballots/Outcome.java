package org.gijido.ballots;

/** What the counting says. */
public enum Outcome {
    PASSED,
    REJECTED,
    /** 可否同数: the chair decides (Act 116). */
    TIE,
    /** 当選: all seats of the election are filled. */
    ELECTED,
    /** Equal votes for a seat of the election: the lot decides (Act 118). */
    LOT;

    /** Whether the chair can announce it. */
    public boolean isFinal() {
        return this != TIE && this != LOT;
    }
}
