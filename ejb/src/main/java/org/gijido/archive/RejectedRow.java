package org.gijido.archive;

import java.util.List;

/**
 * A row that was not stored, and why.
 *
 * @param row counted from 1; of a CSV as a spreadsheet counts, so the first record stands in row 2
 * @param key of the sentence that says why
 * @param arguments of the sentence
 */
public record RejectedRow(int row, String key, List<Object> arguments) {

    public RejectedRow {
        arguments = List.copyOf(arguments);
    }
}
