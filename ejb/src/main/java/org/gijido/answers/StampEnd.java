package org.gijido.answers;

/** Why a stamp no longer stands. */
public enum StampEnd {
    /** Its owner took it back. */
    WITHDRAWN,
    /** A reader sent the answer back with a note. */
    RETURNED,
    /** A final text was opened again. */
    REPLACED
}
