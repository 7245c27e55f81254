package org.gijido.questions;

import java.util.List;

/**
 * A question with all that belongs to it.
 *
 * @param text        its hearing notes are empty for those who may not read drafts
 * @param version     to be given back when it is edited
 * @param assignments those that hold, the lead division first
 * @param history     newest first
 */
public record QuestionDetail(BoardRow row, QuestionText text, int version, List<AssignmentView> assignments,
                             List<HistoryLine> history) {
}
