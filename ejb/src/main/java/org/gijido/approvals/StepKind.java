package org.gijido.approvals;

/** What is done at a step. */
public enum StepKind {
    /** 回議: the line of the drafter's own superiors. */
    LINE,
    /** 合議: another section's consent, in an order of its own. */
    CONCURRENCE,
    /** 審査: whether form and law are kept. */
    EXAMINATION,
    /** 決裁: the one step that decides. */
    DECISION,
    /** 供覧: who reads it afterwards. */
    CIRCULATION
}
