package org.gijido.answers.revisions;

import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.Answers;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.AnswerRevision;
import org.gijido.platform.Paging;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** The history of a text, by person and minute. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RevisionService {
    private static final int MOST = 200;

    @Inject
    private Revisions revisions;
    @Inject
    private Answers answers;

    /** Revisions without their texts, the latest first; at most 200 a page. */
    public List<RevisionLine> lines(Caller caller, long questionId, int page, int size) {
        caller.require(Permission.ANSWER_READ);
        return revisions.lines(questionId, Paging.of(page, size, MOST));
    }

    public long count(Caller caller, long questionId) {
        caller.require(Permission.ANSWER_READ);
        return revisions.count(questionId);
    }

    public String text(Caller caller, long questionId, long revisionId) {
        caller.require(Permission.ANSWER_READ);
        return find(questionId, revisionId).text();
    }

    /** From a revision to a later one, or to the text of now when {@code laterId} is null. */
    public TextDifference difference(Caller caller, long questionId, long revisionId, Long laterId) {
        String before = text(caller, questionId, revisionId);
        return TextDifference.between(before, laterId == null ? now(questionId) : text(caller, questionId, laterId));
    }

    private String now(long questionId) {
        return answers.find(questionId).map(Answer::text).orElse("");
    }

    private AnswerRevision find(long questionId, long revisionId) {
        return revisions.find(revisionId).filter(revision -> revision.questionId() == questionId)
                .orElseThrow(() -> BusinessException.notFound("answers.error.noRevision"));
    }
}
