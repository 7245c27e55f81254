package org.gijido.questions.entering;

import org.gijido.questions.QuestionText;
import org.gijido.questions.assigning.AssignmentPlan;

/**
 * A question to be taken in.
 *
 * @param number as typed; blank for the one that follows the last of the turn
 * @param insert whether a taken number may push its neighbours on; otherwise it is refused
 * @param plan   who shall work on it; null leaves it unassigned
 */
public record NewQuestion(long turnId, String number, boolean insert, QuestionText text, AssignmentPlan plan) {
}
