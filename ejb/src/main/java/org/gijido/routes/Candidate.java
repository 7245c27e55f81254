package org.gijido.routes;

/**
 * Somebody whose post or role fits at a place on one day.
 *
 * @param post   unit and title of the post that fits; empty where only the role counts
 * @param away   whether this one is noted as away that day
 * @param deputy who acts for this one that day; null where this one is not away, or nobody is there to act
 */
public record Candidate(Signer signer, String name, String post, Reason reason, boolean away,
        Deputy deputy) {

    /**
     * A substitute of the day.
     *
     * @param reason POST, NO_ACCOUNT or NO_ROLE: the post is the one that is acted for
     */
    public record Deputy(Signer signer, String name, Reason reason) {}

    /** Why somebody would stamp, or would not although the post fits. */
    public enum Reason {
        /** The post fits, and the role opens the door. */
        POST,
        /** The role alone is asked for. */
        ROLE,
        /** Fits, but another is told that it waits; may do it for them. */
        STANDS_IN,
        /** The post fits; no account is tied to the person, or it is disabled. */
        NO_ACCOUNT,
        /** The post fits; the account has none of the roles. */
        NO_ROLE;

        public boolean stamps() {
            return this == POST || this == ROLE || this == STANDS_IN;
        }
    }

    /** Whether somebody can stamp for the post: the holder or the substitute. */
    public boolean filled() {
        return reason.stamps() || acted();
    }

    /** Whether it is the substitute who would stamp. */
    public boolean acted() {
        return deputy != null && deputy.reason().stamps();
    }

    Seat seat() {
        return new Seat(signer, reason.stamps(), reason != Reason.STANDS_IN, acted() ? deputy.signer() : null);
    }
}
