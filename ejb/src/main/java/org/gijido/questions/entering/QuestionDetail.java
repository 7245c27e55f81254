package org.gijido.questions.entering;

import java.util.List;

import org.gijido.questions.BoardRow;
import org.gijido.questions.HistoryLine;
import org.gijido.questions.QuestionText;
import org.gijido.questions.assigning.AssignmentView;

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
