package org.gijido.approvals.web;

import org.gijido.approvals.Act;

/**
 * Something that the reader may do.
 *
 * @param step in which box; null for none in particular
 * @param way  what comes between the press and the act
 * @param rank where it stands on the page
 */
public record ActChoice(Act act, Long step, Way way, Rank rank) {

    /** What comes between the press and the act. */
    public enum Way {
        /** Nothing. */
        PRESS,
        /** A question. */
        SURE,
        /** Words, a day, a box or sections. */
        WORDS,
        /** Another page. */
        ELSEWHERE
    }

    /** Where it stands on the page. */
    public enum Rank {
        /** The one act that the page is for. */
        MAIN,
        /** Beside it. */
        BESIDE,
        /** Among the others. */
        MORE
    }

    /** In ids, and as the bundle's keys end. */
    public String code() {
        return act.name();
    }

    public boolean press() {
        return way == Way.PRESS;
    }

    public boolean sure() {
        return way == Way.SURE;
    }

    public boolean words() {
        return way == Way.WORDS;
    }

    public boolean elsewhere() {
        return way == Way.ELSEWHERE;
    }

    /** Whether a press does it, perhaps after a question. */
    public boolean here() {
        return press() || sure();
    }

    /** Whether somebody is asked who has to be chosen. */
    public boolean asks() {
        return act == Act.ASK;
    }

    public boolean corrects() {
        return act == Act.CORRECT_FORMAL;
    }

    /** Whether it ends the document's way without a decision. */
    public boolean ending() {
        return switch (act) {
            case REJECT, WITHDRAW, SCRAP -> true;
            default -> false;
        };
    }

    /** Whether it needs words to be taken. */
    public boolean worded() {
        return switch (act) {
            case REMAND, REJECT, DISSENT, WITHDRAW, SCRAP, ASK, ANSWER, COMMENT, PULL_UP, BEGIN_PAPER_ROUND, SUBSTITUTE_DECIDE,
                    CORRECT_FORMAL ->
                true;
            default -> false;
        };
    }

    /** Whether it goes back to a box that has to be chosen. */
    public boolean aimed() {
        return act == Act.REMAND;
    }

    /** Whether it needs a day. */
    public boolean dated() {
        return act == Act.HOLD || act == Act.ENFORCE;
    }

    /** Whether it asks sections. */
    public boolean toSections() {
        return act == Act.ADD_STEP;
    }
}
