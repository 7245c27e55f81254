package org.gijido.assembly;

/**
 * What may change about a turn; councillor and kind stay.
 *
 * @param sittingId null while no day is fixed, and for written questions
 * @param minutes   time allotment 持ち時間, 1–300
 * @param place     in the order of its kind, from 1
 */
public record TurnChange(Long sittingId, QuestionMethod method, int minutes, int place) {
}
