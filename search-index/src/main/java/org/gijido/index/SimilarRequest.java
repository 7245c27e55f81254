package org.gijido.index;

import java.time.LocalDate;

/**
 * What is asked of "similar to this".
 *
 * @param text to compare with
 * @param leftOutId a document not to be given, or null
 * @param leftOutDay a day of which nothing is given and nothing learnt, or null: how a measurement looks at a question as
 *                   if its day had not been
 * @param last the last day of which documents are given
 */
public record SimilarRequest(String text, String leftOutId, LocalDate leftOutDay, LocalDate last, int size) {
}
