package org.gijido.forms;

/**
 * What stands otherwise in one place of a form than before.
 *
 * @param place  what the form calls it; of a cell the table, the row and the column
 * @param before in words; empty for what was not there
 * @param after  in words; empty for what is not there any more
 * @param formal whether it may be changed while the paper goes round
 */
public record Change(String code, Words place, Words before, Words after, boolean formal) {
}
