package org.gijido.forms;

/** What the paper reads off a field. A form has each at most once. */
public enum Role {
    /** The field stands for itself. */
    NONE,
    /** 件名; a TEXT. */
    SUBJECT,
    /** The amount by which it is found who decides; a MONEY. */
    AMOUNT
}
