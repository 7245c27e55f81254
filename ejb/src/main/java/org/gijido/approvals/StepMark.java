package org.gijido.approvals;

/** What stands in a box beside the stamp. */
public enum StepMark {
    APPROVED, CONCURRED,
    /** 不同意. */
    DISSENTED, EXAMINED, DECIDED,
    /** 代: decided in another's stead. */
    SUBSTITUTED,
    /** 供覧済. */
    READ,
    /** 持回り: stamped on paper. */
    ON_PAPER
}
