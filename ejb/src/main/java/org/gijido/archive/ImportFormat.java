package org.gijido.archive;

/** In which form records are imported. */
public enum ImportFormat {
    /** One JSON object a line, always UTF-8. */
    JSON_LINES,
    /** A heading row, then one record a row; UTF-8 or the Shift_JIS of Windows. */
    CSV
}
