package org.gijido.answers.notices;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.answers.StampEnd;
import org.gijido.answers.events.AnswerReturned;
import org.gijido.answers.events.CommentAdded;
import org.gijido.answers.writing.RevisionBegun;
import org.gijido.notices.Noticing;
import org.gijido.notices.Told;
import org.gijido.platform.Reference;

/** What happened to an answer, for those who have a part in it. */
@Stateless
public class AnswerNotices {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Participants participants;
    @Inject
    private Noticing noticing;

    /** Whoever wrote or stamped it; with the words of the return. */
    public void on(@Observes AnswerReturned returned) {
        Long act = entities.createQuery("select max(a.id) from AnswerAct a where a.questionId = :question and a.kind = :kind",
                Long.class).setParameter("question", returned.questionId()).setParameter("kind", StampEnd.RETURNED)
                .getSingleResult();
        noticing.people(participants.writersAndStampers(returned.questionId()),
                new Told(returned.actor(), AnswerNoticeKinds.RETURNED, question(returned.questionId()), act));
    }

    public void on(@Observes CommentAdded added) {
        noticing.people(participants.all(added.questionId()),
                new Told(added.actor(), AnswerNoticeKinds.COMMENTED, question(added.questionId()), added.commentId()));
    }

    /** 押印後変更, once until it is read: it is asked once a writer and minute, and not with every letter. */
    public void on(@Observes RevisionBegun begun) {
        noticing.peopleOnce(participants.overtaken(begun.questionId()),
                new Told(begun.actor(), AnswerNoticeKinds.OVERTAKEN, question(begun.questionId()), null));
    }

    private static Reference question(long id) {
        return new Reference("question", id);
    }
}
