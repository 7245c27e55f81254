package org.gijido.questions;

/** Who stands up to answer; it decides how far the stamps go. */
public enum AnswererClass {
    MAYOR,
    VICE_MAYOR,
    /** 部長. */
    DEPARTMENT_HEAD,
    /** 課長, in committees. */
    DIVISION_HEAD
}
