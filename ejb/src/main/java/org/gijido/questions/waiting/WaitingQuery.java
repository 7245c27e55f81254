package org.gijido.questions.waiting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.platform.InList;
import org.gijido.questions.BoardRows;
import org.gijido.questions.OvertakenSteps;
import org.gijido.questions.QuestionProgress;
import org.gijido.questions.StampTurn;
import org.gijido.questions.WaitingFor;
import org.gijido.routes.Signer;

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
            own("a.unitId in " + own + " and a.reply = " + ACCEPTED + " and p.lastStep is null and not (" + stamped("writer")
                    + ")");
            parameters.put("writer", OvertakenSteps.text(List.of(Signer.of(caller).key())));
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
                + (again ? again(turn, name) : "p.lastStep = :last" + name + first(turn, name));
        reasons.add(turn.only().map(units -> reason + " and a.unitId in " + list("units" + name, units)).orElse(reason));
        parameters.put("class" + name, turn.answerer());
        if (!again) {
            parameters.put("last" + name, turn.last());
        }
    }

    /** Where several stamp, only who stamped has to stamp again. */
    private String again(StampTurn turn, String name) {
        List<String> marks = turn.several() == null ? List.of(turn.last())
                : Stream.of(turn.several().own(), turn.several().seat()).distinct()
                        .map(key -> QuestionProgress.mark(turn.last(), key)).toList();
        marks.forEach(mark -> parameters.put("mark" + name + "n" + marks.indexOf(mark), OvertakenSteps.text(List.of(mark))));
        return IntStream.range(0, marks.size()).mapToObj(number -> OvertakenSteps.has("mark" + name + "n" + number))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Where several stamp, it is no longer the turn of who has. */
    private String first(StampTurn turn, String name) {
        if (turn.several() == null) {
            return "";
        }
        parameters.put("place" + name, turn.several().place());
        parameters.put("by" + name, OvertakenSteps.text(List.of(turn.several().own())));
        parameters.put("seat" + name, OvertakenSteps.text(List.of(turn.several().seat())));
        return " and not (coalesce(p.partStep, '') = :place" + name + " and (" + stamped("by" + name) + " or "
                + stamped("seat" + name) + "))";
    }

    /** There need be no report of an answer yet. */
    private static String stamped(String parameter) {
        return "locate(:" + parameter + ", coalesce(p.partBy, '')) > 0";
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

    /**
     * @param most where counting ends: what nobody counts need not be looked at on every page. The numbers themselves are
     *             fetched, since a count would look at all
     */
    long count(EntityManager entities, int most) {
        return bind(entities.createQuery("select q.id" + BoardRows.FROM + conditions(), Long.class)).setMaxResults(most)
                .getResultList().size();
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
