package org.gijido.questions.exchange;

import java.util.List;

import org.gijido.platform.RowRefusal;

/**
 * What an import did, or would do. With any error nothing is stored.
 *
 * @param stored    false for a trial run and when there are errors
 * @param rows      rows read
 * @param entered   questions that are new
 * @param errors    the first of them
 * @param rejections how many there are
 * @param unchanged rows that stand in the system already, word for word
 */
public record ImportReport(boolean stored, int rows, int entered, int unchanged, List<RowRefusal> errors, int rejections) {
}
