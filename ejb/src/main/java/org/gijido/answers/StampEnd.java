package org.gijido.answers;

/** Why a stamp no longer stands. */
public enum StampEnd {
    /** Its owner took it back. */
    WITHDRAWN,
    /** The place was stamped again, on the text as it had become. */
    RENEWED,
    /** A reader sent the answer back with a note. */
    RETURNED,
    /** A final text was opened again. */
    REPLACED
}
