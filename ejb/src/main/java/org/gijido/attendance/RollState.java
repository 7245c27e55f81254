package org.gijido.attendance;

/** The life of a sitting's roll. */
public enum RollState {
    /** Before 開議; members mark their arrival. */
    PLANNED,
    /** The clerk has opened it, with a quorum. */
    OPEN,
    /** After 散会; nothing is marked any more. */
    CLOSED
}
