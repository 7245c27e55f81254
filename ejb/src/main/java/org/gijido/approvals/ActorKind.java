package org.gijido.approvals;

/** What somebody is to a document at a moment; one person may be several of these. */
public enum ActorKind {
    /** 起案者. */
    DRAFTER,
    /** 共同起案者. */
    CO_DRAFTER,
    /** Holds the post at whose turn it is in the line 回議. */
    LINE_HOLDER,
    /** Holds the post at whose turn it is in a concurring section 合議. */
    CONCUR_HOLDER,
    /** Holds the post that examines 審査. */
    EXAMINER,
    /** 決裁権者, whose turn it is. */
    DECIDER,
    /** May decide in the stead of the decider, who is away. */
    SUBSTITUTE,
    /** Would, but the decider, or a substitute before, is there. */
    SUBSTITUTE_PRESENT,
    /** Would, but nobody decides this matter in another's stead. */
    SUBSTITUTE_BARRED,
    /** Comes later in the line, and who comes before is away, too late, or the matter is urgent. */
    SUPERIOR,
    /** Comes later in the line, and who comes before is there and in time. */
    SUPERIOR_IDLE,
    /** Has acted. */
    DONE_HOLDER,
    /** Was skipped and reads it afterwards 後閲. */
    POST_REVIEWER,
    /** Reads the decided document 供覧. */
    READER_STEP,
    /** 文書課. */
    DOCUMENT_SECTION,
    /** May read it. */
    OTHER_READER,
    /** May not even know of it. */
    STRANGER,
    /** An account of several people. */
    SHARED_ACCOUNT,
    /** The information division: what is in the papers is not its business. */
    ADMIN
}
