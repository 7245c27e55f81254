package org.gijido.ballots.casting;

/**
 * What became of a press. Kept with the command: a repeat is answered the same for ever.
 *
 * @param seat of the member; 0 for one who has none in this vote
 * @param mark of the ballot that counts for the seat: the press itself, or the same choice pressed before; empty for none
 */
public record CastAnswer(Result result, int seat, String mark) {

    /** What became of it. */
    public enum Result {
        /** Committed; the board will say so. */
        COUNTED,
        /** The vote is not open, or not any more. */
        NOT_OPEN,
        /** The seat does not take part, or the account is no councillor's any more. */
        NOT_ENTITLED,
        /** The member has left the chamber; a ballot from before stays. */
        LEFT,
        /** The member votes with another tablet. */
        OTHER_DEVICE,
        /** The ballot cannot be changed any more: by the council's rule, being secret, or entered by the clerk. */
        FIXED,
        /** No button says that in this vote. */
        UNKNOWN_CHOICE,
        /** The urn of a secret vote cannot be opened on this machine: nothing was written, and nothing is counted. */
        NO_URN
    }

    static CastAnswer refused(Result result, int seat) {
        return new CastAnswer(result, seat, "");
    }

    String text() {
        return result + " " + seat + " " + mark;
    }

    static CastAnswer parse(String text) {
        String[] parts = text.split(" ", -1);
        return new CastAnswer(Result.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }
}
