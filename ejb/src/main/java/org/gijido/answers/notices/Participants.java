package org.gijido.answers.notices;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.comments.Conversations;
import org.gijido.platform.Reference;

/** Who has a part in an answer: whoever wrote in it, stamped it or commented on it. */
@Dependent
class Participants {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Conversations conversations;

    Set<Long> writersAndStampers(long questionId) {
        Set<Long> people = new TreeSet<>(persons(
                "select distinct r.author.personId from AnswerRevision r where r.questionId = :question", questionId));
        people.addAll(persons("select distinct s.owner.personId from Stamp s where s.questionId = :question", questionId));
        return people;
    }

    Set<Long> all(long questionId) {
        Set<Long> people = writersAndStampers(questionId);
        people.addAll(conversations.speakers(new Reference("answer", questionId)));
        return people;
    }

    /** Whose stamp stands on another text than the answer has now. */
    List<Long> overtaken(long questionId) {
        return persons("""
                select distinct s.owner.personId from Stamp s join Answer a on a.questionId = s.questionId
                where s.questionId = :question and s.endedAt is null and s.textSeq < a.lastSeq""", questionId);
    }

    /** Without accounts that are no person's. */
    private List<Long> persons(String query, long questionId) {
        return entities.createQuery(query, Long.class).setParameter("question", questionId).getResultStream()
                .filter(id -> id != null).toList();
    }
}
