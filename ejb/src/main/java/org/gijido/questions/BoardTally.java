package org.gijido.questions;

/**
 * How many questions of a turn and a lead division stand in a state; the sums of the board are made of these.
 *
 * @param leadUnitId null for those that no division holds
 * @param overdue    of these, how many are past their deadline with work left
 */
public record BoardTally(long turnId, Long leadUnitId, QuestionState state, long count, long overdue) {
}
