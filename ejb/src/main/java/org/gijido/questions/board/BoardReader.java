package org.gijido.questions.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.gijido.access.Caller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.TurnRow;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.UnitOfDay;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.BoardRows;
import org.gijido.questions.Standing;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Turns a filter into a query, with what the assembly and the directory know of it. */
@Dependent
@FeatureOnly
public class BoardReader {

    /** Not a possible id, so that an empty list of divisions finds nothing. */
    private static final long NO_UNIT = -1;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AssemblyService assembly;
    @Inject
    private DirectoryService directory;
    @Inject
    private AnswerRoutes routes;
    @Inject
    private Clock clock;

    public BoardQuery query(Caller caller, BoardFilter filter) {
        return new BoardQuery(filter.sessionId())
                .where("q.turnId = :turn", "turn", filter.turnId())
                .led("division", filter.divisionId() == null ? null : List.of(filter.divisionId()))
                .led("department", filter.departmentId() == null ? null : divisionsOf(caller, filter.departmentId()))
                .in(known(filter.state()))
                .where("q.answererClass = :answerer", "answerer", filter.answererClass())
                .concerning(filter.own() ? ownUnits(caller) : null)
                .due(filter.due(), LocalDateTime.now(clock))
                .containing(filter.text());
    }

    /** @throws BusinessException INVALID for a place that no route has */
    private Standing known(Standing standing) {
        if (standing != null && standing.place() != null
                && routes.places().stream().noneMatch(place -> place.code().equals(standing.place()))) {
            throw BusinessException.invalid("questions.error.badFilter", standing.place());
        }
        return standing;
    }

    private List<Long> divisionsOf(Caller caller, long departmentId) {
        return orNone(directory.organisation(caller, LocalDate.now(clock)).divisionsOf(departmentId).stream().map(UnitOfDay::id));
    }

    /** The divisions of the caller's posts; those of the whole department for one who has a post above them. */
    public List<Long> ownUnits(Caller caller) {
        return orNone(caller.posts().stream().flatMap(post -> post.divisionId() != 0
                ? Stream.of(post.divisionId()) : divisionsOf(caller, post.departmentId()).stream()));
    }

    private static List<Long> orNone(Stream<Long> unitIds) {
        List<Long> ids = unitIds.distinct().toList();
        return ids.isEmpty() ? List.of(NO_UNIT) : ids;
    }

    public <T> TypedQuery<T> select(Caller caller, BoardFilter filter, BoardQuery query, String select, Class<T> type) {
        return switch (filter.order()) {
            case SPEAKING -> query.select(entities, select, type,
                    "locate(concat(',', cast(q.turnId as string), ','), :turns), q.major, q.middle, q.minor, q.id")
                    .setParameter("turns", turnOrder(caller, filter.sessionId()));
            case DEADLINE -> query.select(entities, select, type, BoardRows.DEADLINE + " asc nulls last, q.id");
            case CHANGED -> query.select(entities, select, type, BoardRows.CHANGED_AT + " desc, q.id");
        };
    }

    private String turnOrder(Caller caller, long sessionId) {
        return assembly.turns(caller, sessionId).stream().map(TurnRow::id).map(String::valueOf)
                .collect(Collectors.joining(",", ",", ","));
    }
}
