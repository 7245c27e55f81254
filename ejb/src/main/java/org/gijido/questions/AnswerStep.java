package org.gijido.questions;

/** How far the stamps of an answer have come, in the order in which they are pressed. */
public enum AnswerStep {
    /** 作成: the drafter holds it to be ready. */
    DRAFTED,
    /** 課長. */
    DIVISION_HEAD,
    /** 部長. */
    DEPARTMENT_HEAD,
    VICE_MAYOR,
    MAYOR
}
