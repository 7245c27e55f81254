package org.gijido.assembly;

/**
 * A turn to be added at the end of its kind.
 *
 * @param sittingId null while no day is fixed, and for written questions
 * @param minutes   time allotment 持ち時間, 1–300
 */
public record TurnPlan(long sessionId, Long sittingId, long councillorId, QuestionKind kind, QuestionMethod method, int minutes) {
}
