package org.gijido.questions;

import java.time.LocalDateTime;

/**
 * A line of a question's history.
 *
 * @param note what belongs to the act: {@code 1-(2) → 1-(1)}, a division's name, a reason; may be empty
 */
public record HistoryLine(LocalDateTime at, String actor, QuestionAct act, String note) {
}
