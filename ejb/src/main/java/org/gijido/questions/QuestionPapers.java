package org.gijido.questions;

import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.shared.BusinessException;

/** Reads questions with their texts for papers: all of a session at once. */
@Stateless
public class QuestionPapers {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AnswerRoutes routes;

    /** The questions that will be asked, speaker by speaker in the order of their numbers; speakers in no order. */
    public List<QuestionOnPaper> ofSession(Caller caller, long sessionId) {
        caller.require(Permission.QUESTION_READ);
        return entities.createQuery(QuestionOnPaper.SELECT + BoardRows.FROM
                + "where q.sessionId = :session and q.withdrawnAt is null order by q.turnId, q.major, q.middle, q.minor, q.id",
                QuestionOnPaper.class).setParameter("session", sessionId).getResultStream()
                .map(question -> question.worded(routes)).toList();
    }

    /** @throws BusinessException NOT_FOUND */
    public QuestionOnPaper question(Caller caller, long questionId) {
        caller.require(Permission.QUESTION_READ);
        return entities.createQuery(QuestionOnPaper.SELECT + BoardRows.FROM + "where q.id = :id", QuestionOnPaper.class)
                .setParameter("id", questionId).getResultStream().findFirst().map(question -> question.worded(routes))
                .orElseThrow(() -> BusinessException.notFound("questions.error.noQuestion"));
    }
}
