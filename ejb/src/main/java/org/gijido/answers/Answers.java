package org.gijido.answers;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.gijido.access.Caller;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.TextUpdate;
import org.gijido.shared.BusinessException;

/** Finds answers. A question nobody has written about yet has none. */
@Dependent
class Answers {
    @PersistenceContext
    private EntityManager entities;

    /** The answer, its row locked until the transaction ends; made when there is none. */
    Answer lock(long questionId) {
        Answer found = entities.find(Answer.class, questionId, LockModeType.PESSIMISTIC_WRITE);
        return found == null ? begin(questionId) : found;
    }

    Optional<Answer> find(long questionId) {
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

    /**
     * The number that the update of a command got, if it has come before. The record itself tells: a row more for each
     * letter that is typed would say nothing new.
     *
     * @throws BusinessException CONFLICT when the command was another account's, of another question or another update
     */
    Optional<Long> before(Caller caller, Answer answer, UUID commandId, byte[] update) {
        Optional<TextUpdate> before = entities.createQuery(
                "select u from TextUpdate u where u.commandId = :command", TextUpdate.class)
                .setParameter("command", commandId).getResultStream().findFirst();
        if (before.filter(known -> !known.is(answer.questionId(), caller.accountId(), update)).isPresent()) {
            throw BusinessException.conflict("platform.error.commandUsed");
        }
        return before.map(TextUpdate::seq);
    }

    /** Two may begin at once: the second finds the row of the first. */
    private Answer begin(long questionId) {
        entities.createNativeQuery("""
                insert ignore into answers (question_id, phase, text, last_seq, snapshot_seq) values (?1, 'OPEN', '', 0, 0)""")
                .setParameter(1, questionId).executeUpdate();
        return entities.find(Answer.class, questionId, LockModeType.PESSIMISTIC_WRITE);
    }
}
