package org.gijido.answers;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.answers.entity.Answer;
import org.gijido.shared.FeatureOnly;

/** Finds answers. A question nobody has written about yet has none. */
@Dependent
@FeatureOnly
public class Answers {
    @PersistenceContext
    private EntityManager entities;

    /** The answer, its row locked until the transaction ends; made when there is none. */
    public Answer lock(long questionId) {
        Answer found = entities.find(Answer.class, questionId, LockModeType.PESSIMISTIC_WRITE);
        return found == null ? begin(questionId) : found;
    }

    public Optional<Answer> find(long questionId) {
        return Optional.ofNullable(entities.find(Answer.class, questionId));
    }

    /**
     * The edition of the routes that the answer began with, or null. Asks for nothing but this: an answer that was read before
     * its row was locked would not be read again.
     */
    Integer route(long questionId) {
        return entities.createQuery("""
                select a.route from Answer a where a.questionId = :question and a.route is not null""", Integer.class)
                .setParameter("question", questionId).getResultStream().findFirst().orElse(null);
    }

    /** Two may begin at once: the second finds the row of the first. */
    private Answer begin(long questionId) {
        entities.createNativeQuery("""
                insert ignore into answers (question_id, phase, text, last_seq, snapshot_seq) values (?1, 'OPEN', '', 0, 0)""")
                .setParameter(1, questionId).executeUpdate();
        return entities.find(Answer.class, questionId, LockModeType.PESSIMISTIC_WRITE);
    }
}
