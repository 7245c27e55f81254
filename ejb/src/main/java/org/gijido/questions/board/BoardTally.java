package org.gijido.questions.board;

import org.gijido.questions.QuestionState;

/**
 * How many questions of a turn and a lead division stand somewhere; the sums of the board are made of these.
 *
 * @param leadUnitId null for those that no division holds
 * @param place      of the furthest stamp when the state is STAMPED; otherwise null
 * @param overdue    of these, how many are past their deadline with work left
 */
public record BoardTally(long turnId, Long leadUnitId, QuestionState state, String place, long count, long overdue) {
}
