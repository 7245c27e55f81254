package org.gijido.answers.revisions;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.answers.entity.AnswerRevision;
import org.gijido.platform.Paging;
import org.gijido.shared.FeatureOnly;

/** Finds revisions. */
@Dependent
@FeatureOnly
public class Revisions {
    @PersistenceContext
    private EntityManager entities;

    public Optional<AnswerRevision> ofMinute(long questionId, long accountId, LocalDateTime now) {
        return entities.createQuery("""
                select r from AnswerRevision r
                where r.questionId = :question and r.minute = :minute and r.author.accountId = :account""", AnswerRevision.class)
                .setParameter("question", questionId).setParameter("minute", AnswerRevision.minuteOf(now))
                .setParameter("account", accountId).getResultStream().findFirst();
    }

    public Optional<String> lastAuthor(long questionId) {
        return entities
                .createQuery("""
                select r.author.name from AnswerRevision r where r.questionId = :question order by r.lastSeq desc""",
                        String.class)
                .setParameter("question", questionId).setMaxResults(1).getResultStream().findFirst();
    }

    /** Without their texts, the latest first. */
    List<RevisionLine> lines(long questionId, Paging page) {
        return entities.createQuery("""
                select new org.gijido.answers.revisions.RevisionLine(r.id, r.minute, r.author.name, r.author.department,
                    r.author.division, r.firstSeq, r.lastSeq, length(r.text))
                from AnswerRevision r where r.questionId = :question order by r.lastSeq desc""", RevisionLine.class)
                .setParameter("question", questionId).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    long count(long questionId) {
        return entities.createQuery("select count(r) from AnswerRevision r where r.questionId = :question", Long.class)
                .setParameter("question", questionId).getSingleResult();
    }

    Optional<AnswerRevision> find(long revisionId) {
        return Optional.ofNullable(entities.find(AnswerRevision.class, revisionId));
    }

    public void keep(AnswerRevision revision) {
        entities.persist(revision);
    }
}
