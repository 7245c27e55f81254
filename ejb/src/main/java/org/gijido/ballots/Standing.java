package org.gijido.ballots;

/** What a seat is in a vote, frozen when it opens. */
public enum Standing {
    /** May vote. */
    ENTITLED,
    /** 議長: presides, and breaks a tie instead of voting. */
    CHAIR,
    /** 欠席. */
    ABSENT,
    /** 未確認: nobody had marked the member when the vote opened; not 欠席, which somebody has to record. */
    UNKNOWN,
    /** 退席 or 早退: left the chamber. */
    OUT,
    /** 除斥. */
    RECUSED
}
