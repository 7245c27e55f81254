package org.gijido.questions.exchange;

import java.util.List;

import org.gijido.questions.QuestionNumber;
import org.gijido.questions.QuestionText;
import org.gijido.questions.assigning.AssignmentPlan;
import org.gijido.questions.entering.NewQuestion;

/** A row of an import that can be understood. @param leadUnitId null when the file names none */
record ImportedRow(int row, long turnId, QuestionNumber number, QuestionText text, Long leadUnitId, List<Long> contributing) {

    NewQuestion question() {
        AssignmentPlan plan = leadUnitId == null ? null
                : new AssignmentPlan(leadUnitId, contributing, null, text.internalDeadline());
        return new NewQuestion(turnId, number.text(), false, text, plan);
    }
}
