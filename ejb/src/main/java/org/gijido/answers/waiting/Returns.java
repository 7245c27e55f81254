package org.gijido.answers.waiting;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.answers.StampEnd;
import org.gijido.platform.InList;

/** With which words answers were sent back. */
@Dependent
class Returns {

    @PersistenceContext
    private EntityManager entities;

    /** The last note of each. */
    Map<Long, String> notes(Collection<Long> questionIds) {
        if (questionIds.isEmpty()) {
            return Map.of();
        }
        InList ids = new InList("ids", questionIds);
        return ids.bind(entities.createQuery("""
                select a.questionId, a.words from AnswerAct a where a.id in (
                    select max(b.id) from AnswerAct b where b.kind = :returned and b.questionId in %s group by b.questionId)"""
                .formatted(ids), Object[].class))
                .setParameter("returned", StampEnd.RETURNED).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
