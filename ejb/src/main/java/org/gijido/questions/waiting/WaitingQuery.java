package org.gijido.questions.waiting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.platform.InList;
import org.gijido.questions.BoardRows;
import org.gijido.questions.OvertakenSteps;
import org.gijido.questions.StampTurn;
import org.gijido.questions.WaitingFor;

/** The questions of a session that wait for a caller, as one query: any of the caller's reasons is enough. */
final class WaitingQuery {

    private static final String ACCEPTED = "org.gijido.questions.AssignmentReply.ACCEPTED";
    private static final String OPEN = "where q.sessionId = :session and q.withdrawnAt is null and p.signedOffAt is null and (";

    private final long sessionId;
    private final InList own;
    private final List<String> reasons = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<InList> lists = new ArrayList<>();

    WaitingQuery(long sessionId, Caller caller, List<Long> ownUnits, List<StampTurn> turns) {
        this.sessionId = sessionId;
        own = new InList("own", ownUnits);
        if (caller.may(Permission.QUESTION_ASSIGN)) {
            reasons.add("a.id is null or a.reply <> " + ACCEPTED);
        }
        if (caller.may(Permission.ASSIGNMENT_REPLY)) {
            own("a.unitId in " + own + " and a.reply is null");
            own("exists (select 1 from Assignment c where c.questionId = q.id and c.endedAt is null and c.reply is null"
                    + " and c.kind = org.gijido.questions.AssignmentKind.CONTRIBUTING and c.unitId in " + own + ")");
        }
        if (caller.has(Role.DRAFTER)) {
            own("a.unitId in " + own + " and a.reply = " + ACCEPTED + " and p.lastStep is null");
        }
        turns.forEach(this::stamp);
    }

    private void own(String reason) {
        reasons.add(reason);
        lists.add(own);
    }

    private void stamp(StampTurn turn) {
        String name = String.valueOf(reasons.size());
        boolean again = turn.what() == WaitingFor.STAMP_AGAIN;
        InList routes = list("routes" + name, turn.routes());
        String reason = "q.answererClass = :class" + name + " and p.route in " + routes + " and "
                + (again ? OvertakenSteps.has("last" + name) : "p.lastStep = :last" + name);
        reasons.add(turn.only().map(units -> reason + " and a.unitId in " + list("units" + name, units)).orElse(reason));
        parameters.put("class" + name, turn.answerer());
        parameters.put("last" + name, again ? OvertakenSteps.text(List.of(turn.last())) : turn.last());
    }

    private InList list(String name, Collection<?> values) {
        InList list = new InList(name, values);
        lists.add(list);
        return list;
    }

    /** Whether nothing can wait for the caller at all. */
    boolean isEmpty() {
        return reasons.isEmpty();
    }

    long count(EntityManager entities) {
        return bind(entities.createQuery("select count(q.id)" + BoardRows.FROM + conditions(), Long.class)).getSingleResult();
    }

    /** The most urgent first. */
    List<Long> ids(EntityManager entities, int most) {
        return bind(entities.createQuery("select q.id" + BoardRows.FROM + conditions()
                + " order by " + BoardRows.DEADLINE + " asc nulls last, q.id", Long.class)).setMaxResults(most).getResultList();
    }

    private String conditions() {
        return OPEN + "(" + String.join(") or (", reasons) + "))";
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.setParameter("session", sessionId);
        parameters.forEach(query::setParameter);
        lists.forEach(list -> list.bind(query));
        return query;
    }
}
