package org.gijido.approvals.boxes;

/** The lists of somebody's documents. */
public enum Box {
    /** 回ってきたもの: waits for a post of theirs or for one in whose stead they decide, or came back to its drafter. */
    MINE,
    /** これから: will come to a post of theirs. */
    COMING,
    /** 出したもの. */
    SENT,
    /** 後閲: was done without them. */
    REVIEW,
    /** 供覧: is decided, and theirs to read. */
    READING
}
