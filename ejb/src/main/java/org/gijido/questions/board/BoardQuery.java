package org.gijido.questions.board;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.gijido.platform.InList;
import org.gijido.questions.BoardRows;
import org.gijido.questions.QuestionState;
import org.gijido.questions.Standing;
import org.gijido.questions.board.BoardFilter.Due;

/** Puts the conditions of a filter into one query, used alike for the lines, their number and the export. */
final class BoardQuery {

    private static final int SOON_DAYS = 3;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<InList> lists = new ArrayList<>();

    BoardQuery(long sessionId) {
        where("q.sessionId = :session", "session", sessionId);
    }

    BoardQuery where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    BoardQuery in(Standing standing) {
        if (standing == null) {
            return this;
        }
        return where(QuestionState.HQL_NAME + " = :state", "state", standing.state().name())
                .where("p.lastStep = :place", "place", standing.place());
    }

    BoardQuery led(String name, Collection<Long> unitIds) {
        return unitIds == null ? this : in(new InList(name, unitIds), "a.unitId in %1$s");
    }

    /** Led or contributed to. */
    BoardQuery concerning(Collection<Long> unitIds) {
        return unitIds == null ? this : in(new InList("own", unitIds), """
                (a.unitId in %1$s or exists (select 1 from Assignment c
                 where c.questionId = q.id and c.endedAt is null and c.unitId in %1$s))""");
    }

    private BoardQuery in(InList list, String condition) {
        conditions.add(condition.formatted(list));
        lists.add(list);
        return this;
    }

    BoardQuery containing(String text) {
        return where("(locate(:text, q.subject) > 0 or locate(:text, q.subHeading) > 0 or locate(:text, q.body) > 0)",
                "text", text.isEmpty() ? null : text);
    }

    BoardQuery due(Due due, LocalDateTime now) {
        if (due == null) {
            return this;
        }
        conditions.add("q.withdrawnAt is null and p.signedOffAt is null");
        LocalDateTime limit = switch (due) {
            case OVERDUE -> now;
            case TODAY -> now.toLocalDate().plusDays(1).atStartOfDay();
            case SOON -> now.plusDays(SOON_DAYS);
        };
        return where(BoardRows.DEADLINE + " < :limit", "limit", limit);
    }

    long count(EntityManager entities) {
        return bind(entities.createQuery("select count(q.id)" + BoardRows.from(conditions()) + conditions(), Long.class))
                .getSingleResult();
    }

    <T> TypedQuery<T> select(EntityManager entities, String select, Class<T> type, String order) {
        String query = conditions() + " order by " + order;
        return bind(entities.createQuery(select + BoardRows.from(select + query) + query, type));
    }

    private String conditions() {
        return conditions.stream().collect(Collectors.joining(" and ", "where ", ""));
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        lists.forEach(list -> list.bind(query));
        return query;
    }
}
