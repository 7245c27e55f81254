package org.gijido.platform;

/** How much may still be written to the disks of database and files, the most first. */
public enum DiskRoom {
    AMPLE,
    /** Enough for some days; who looks after the machine is told. */
    SCARCE,
    /** Kept for a sitting: votes, the roll and sign-ins go on, everything else is refused. */
    SITTINGS_ONLY,
    /** Nothing is taken any more, before the database itself stands still. */
    NONE
}
