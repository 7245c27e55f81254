package org.gijido.ballots;

/** Which figures of a vote somebody counted. What was not counted is unknown; it is never 0. */
public enum FiguresKept {
    /** For, against, abstaining and those who did nothing. */
    ALL,
    /** Only those in favour: how many stood up, not what the others meant by staying seated. */
    IN_FAVOUR,
    /** The chair has judged, or nobody objected. */
    NONE
}
