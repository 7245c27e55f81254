package org.gijido.ballots.chamber;

/** A sitting in which somebody takes part, and as what. */
public record TakingPart(long sitting, As as) {

    /** What somebody is in a sitting. */
    public enum As {
        /** Has a seat. */
        MEMBER,
        /** Has a seat and presides. */
        CHAIR,
        /** Runs the votes for the chair. */
        CLERK
    }
}
