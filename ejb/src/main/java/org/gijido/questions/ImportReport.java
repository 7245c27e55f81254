package org.gijido.questions;

import java.util.List;

/**
 * What an import did, or would do. With any error nothing is stored.
 *
 * @param stored    false for a trial run and when there are errors
 * @param rows      rows read
 * @param entered   questions that are new
 * @param unchanged rows that stand in the system already, word for word
 */
public record ImportReport(boolean stored, int rows, int entered, int unchanged, List<RowError> errors) {

    /**
     * Why a row cannot be taken.
     *
     * @param row       as a spreadsheet counts: the first row after the headings is 2
     * @param key       of the sentence
     * @param arguments of the sentence
     */
    public record RowError(int row, String key, List<Object> arguments) {
    }
}
