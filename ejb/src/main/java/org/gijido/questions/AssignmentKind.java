package org.gijido.questions;

/** What a division owes to a question. */
public enum AssignmentKind {
    /** 担当課: writes the answer; a question has one at a time. */
    LEAD,
    /** 関係課: gives figures and text to the lead. */
    CONTRIBUTING
}
