package org.gijido.assembly;

import java.time.LocalDate;

/**
 * A councillor's turn to speak.
 *
 * @param sittingId   null while no day is fixed, and for written questions
 * @param sittingDate null where {@code sittingId} is
 * @param councillor  as of the sitting's day, or of the opening of the session
 * @param order       counts within the session and the kind: 代表 2
 * @param minutes     time allotment 持ち時間
 */
public record TurnRow(long id, long sessionId, Long sittingId, LocalDate sittingDate, CouncillorOfDay councillor,
        QuestionKind kind, QuestionMethod method, int order, int minutes, int version) {

    /** 代表 2. */
    public String label() {
        return kind.label() + " " + order;
    }
}
