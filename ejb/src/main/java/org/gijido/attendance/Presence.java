package org.gijido.attendance;

/** Where a member is. */
public enum Presence {
    /** 欠席, or not yet come. */
    ABSENT,
    /** 出席. */
    PRESENT,
    /** 退席: left the chamber, as Japanese members abstain. */
    OUT,
    /** 早退. */
    GONE;

    /** Whether the member counts for the quorum and may vote. */
    public boolean inChamber() {
        return this == PRESENT;
    }
}
