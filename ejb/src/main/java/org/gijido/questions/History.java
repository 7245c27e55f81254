package org.gijido.questions;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.questions.entity.HistoryEntry;

/** What happened to a question, line by line. */
@Dependent
class History {

    @PersistenceContext
    private EntityManager entities;

    void add(long questionId, LocalDateTime now, String actor, QuestionAct act, String note) {
        entities.persist(new HistoryEntry(questionId, now, actor, act, note));
    }

    /** Newest first. */
    List<HistoryLine> of(long questionId) {
        return entities.createQuery("""
                select new org.gijido.questions.HistoryLine(h.occurredAt, h.actor, h.act, h.note)
                from HistoryEntry h where h.questionId = :question order by h.id desc""", HistoryLine.class)
                .setParameter("question", questionId).getResultList();
    }
}
