package org.gijido.forms;

/** What a form says of a field with yes or no. */
public enum Mark {
    /** Must be filled in while it is shown; of a box: must be ticked. */
    REQUIRED,
    /** 形式的な項目: may be put right while the paper goes round, without beginning anew. */
    FORMAL,
    /** Of a column with numbers: its sum stands below. */
    SUMMED
}
