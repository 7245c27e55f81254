package org.gijido.questions;

/** What can happen to a question; each is a line of its history. */
public enum QuestionAct {
    ENTERED,
    EDITED,
    /** Its own number was changed. */
    MOVED,
    /** Another one came, moved or went, and its number followed. */
    RENUMBERED,
    WITHDRAWN,
    /** Given to a lead division. */
    ASSIGNED,
    /** Given to a contributing division. */
    CONTRIBUTION_ASKED,
    /** A contributing division was released. */
    RELEASED,
    ACCEPTED,
    REFUSED,
    PROPOSED,
    DEADLINE_SET
}
