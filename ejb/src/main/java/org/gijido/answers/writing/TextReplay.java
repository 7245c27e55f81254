package org.gijido.answers.writing;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.answers.entity.Answer;
import org.gijido.answers.text.SharedText;
import org.gijido.answers.text.TextEngine;

/** Makes texts from the record. */
@Dependent
class TextReplay {
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private TextEngine engine;

    /** The text of an answer, from its snapshot and what came after. */
    SharedText load(Answer answer) {
        return engine.create(updates(answer));
    }

    /** The text of an answer from the first update on, trusting nothing that was derived. */
    SharedText replay(long questionId) {
        return engine.create(after(questionId, 0));
    }

    /** What a browser needs to have the text: the snapshot, and each update after it. */
    List<byte[]> updates(Answer answer) {
        List<byte[]> updates = new ArrayList<>();
        answer.snapshot().ifPresent(updates::add);
        updates.addAll(after(answer.questionId(), answer.snapshotSeq()));
        return updates;
    }

    private List<byte[]> after(long questionId, long seq) {
        return entities.createQuery("""
                select u.change from TextUpdate u where u.questionId = :question and u.seq > :seq order by u.seq""", byte[].class)
                .setParameter("question", questionId).setParameter("seq", seq).getResultList();
    }
}
