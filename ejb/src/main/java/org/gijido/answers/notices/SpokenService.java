package org.gijido.answers.notices;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.StampEnd;
import org.gijido.comments.Conversations;
import org.gijido.platform.InList;

/** What was said of answers, by the number that a notice has of it; nothing for those who do not read answers. */
@Stateless
public class SpokenService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Conversations conversations;

    public Map<Long, String> comments(Caller caller, List<Long> commentIds) {
        return caller.may(Permission.ANSWER_READ) ? conversations.words("answer", commentIds) : Map.of();
    }

    public Map<Long, String> returns(Caller caller, List<Long> actIds) {
        if (!caller.may(Permission.ANSWER_READ) || actIds.isEmpty()) {
            return Map.of();
        }
        InList ids = new InList("ids", actIds);
        return ids.bind(entities.createQuery("select a.id, a.words from AnswerAct a where a.kind = :kind and a.id in " + ids,
                Object[].class)).setParameter("kind", StampEnd.RETURNED).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
