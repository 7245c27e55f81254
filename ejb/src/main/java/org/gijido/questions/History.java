package org.gijido.questions;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.questions.entity.HistoryEntry;
import org.gijido.shared.FeatureOnly;

/** What happened to a question, line by line. */
@Dependent
@FeatureOnly
public class History {

    @PersistenceContext
    private EntityManager entities;

    public void add(long questionId, LocalDateTime now, String actor, QuestionAct act, String note) {
        entities.persist(new HistoryEntry(questionId, now, actor, act, note));
    }

    /** Newest first. */
    public List<HistoryLine> of(long questionId) {
        return entities.createQuery("""
                select new org.gijido.questions.HistoryLine(h.occurredAt, h.actor, h.act, h.note)
                from HistoryEntry h where h.questionId = :question order by h.id desc""", HistoryLine.class)
                .setParameter("question", questionId).getResultList();
    }
}
