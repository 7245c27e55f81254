/**
 * Past answers 過去答弁: what was asked and answered in earlier sessions, kept for good and found again.
 *
 * <p>A past answer comes from an import (the city's older records) or from an answer that was signed off here. Its id is
 * the id of its source and never changes: it is the permanent link, and a second import of the same record finds the
 * first. Text is kept as it came, character by character; folding and cutting is the index's affair.
 *
 * <p>An answer is signed off before it is given. Until the day of its sitting is over only those find it who may read
 * answers in the making: neither councillors nor their secretariat ({@link org.gijido.archive.Visibility}).
 *
 * <p>What of a past answer is sought, and what each text is worth, says {@link org.gijido.archive.PastAnswerKind}; the search
 * feature keeps the index.
 */
@Feature(uses = {"access", "answers", "assembly", "directory", "index", "platform", "questions", "search"})
package org.gijido.archive;

import org.gijido.shared.Feature;
