package org.gijido.rules;

/** What a proposal needs. Local Autonomy Act, articles 116, 118 and those that ask for more. */
public enum Majority {
    /** 過半数: more than half of those present, the chair excluded (Act 116). The chair breaks a tie. */
    SIMPLE,
    /** 出席議員の3分の2以上; the chair votes and there is no tie-break (Act 4, 87, 115, 127, 176 …). */
    TWO_THIRDS,
    /** 議員の3分の2以上が出席し、その4分の3以上; the chair votes (Act 135, 178). */
    THREE_QUARTERS,
    /** 選挙: most votes, and at least a quarter of the valid votes divided by the seats to fill (Act 118). */
    ELECTION;

    /** Whether the chair presses as a member does, instead of breaking a tie. */
    public boolean chairVotes() {
        return this != SIMPLE;
    }
}
