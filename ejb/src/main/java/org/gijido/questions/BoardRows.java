package org.gijido.questions;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.shared.BusinessException;

/** Reads lines of the board; the parts of the query that others put together stand here once. */
@Dependent
class BoardRows {

    static final String FROM = """

            from Question q
            left join Assignment a on a.openLeadOf = q.id
            left join Progress p on p.questionId = q.id
            """;
    static final String DEADLINE = "coalesce(q.internalDeadline, q.officialDeadline)";
    static final String CHANGED_AT = " case when p.textChangedAt > q.changedAt then p.textChangedAt else q.changedAt end";
    static final String SELECT = "select new org.gijido.questions.BoardRow(q.id, q.sessionId, q.turnId, q.major, q.middle, q.minor,"
            + " q.subject, a.unitId, q.answererClass, q.answererTitle, " + QuestionState.HQL + ", " + DEADLINE + ", q.officialDeadline,"
            + CHANGED_AT + ","
            + " case when p.textChangedAt > q.changedAt then p.textChangedBy else q.changedBy end)";

    @PersistenceContext
    private EntityManager entities;

    Optional<BoardRow> find(long questionId) {
        return entities.createQuery(SELECT + FROM + "where q.id = :id", BoardRow.class)
                .setParameter("id", questionId).getResultStream().findFirst();
    }

    BoardRow get(long questionId) {
        return find(questionId).orElseThrow(() -> BusinessException.notFound("questions.error.noQuestion"));
    }
}
