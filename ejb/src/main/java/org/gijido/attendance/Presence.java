package org.gijido.attendance;

/** Where a member is. */
public enum Presence {
    /** 未確認: nobody has said anything of the member yet. Not 欠席, which somebody has to record. */
    UNKNOWN,
    /** 欠席. */
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

    /** Whether the member came that day, and is or could be called back into the chamber. */
    public boolean attends() {
        return this == PRESENT || this == OUT;
    }

    /** Whether the member is out of the chamber for a recusal only. */
    public boolean excusedBy(boolean recused) {
        return recused && attends() && !inChamber();
    }
}
