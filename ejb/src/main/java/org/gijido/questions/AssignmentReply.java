package org.gijido.questions;

/** What a division said to a question it was given. */
public enum AssignmentReply {
    ACCEPTED,
    /** Not ours; says why. */
    REFUSED,
    /** Not ours but that division's; says whose and why. */
    PROPOSED
}
