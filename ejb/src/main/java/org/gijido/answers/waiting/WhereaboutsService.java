package org.gijido.answers.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.deeds.Move;
import org.gijido.deeds.Moves;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.BoardRow;
import org.gijido.questions.waiting.WaitingQuestions;
import org.gijido.routes.Place;
import org.gijido.routes.Within;

/** Where questions of any session lie today, who has them and since when. */
@Stateless
public class WhereaboutsService {

    /** The kind by which deeds name a question. */
    public static final String QUESTION = "question";

    @Inject
    private WaitingQuestions questions;
    @Inject
    private AnswerRoutes routes;
    @Inject
    private Moves moves;
    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;

    /** By the question; those that the caller may not read are left out. */
    public Map<Long, Whereabouts> of(Caller caller, List<Long> questionIds) {
        List<BoardRow> rows = questions.rows(caller, questionIds);
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<Long, Move> last = moves.last(QUESTION, rows.stream().map(BoardRow::id).toList());
        OrganisationOfDay today = directory.organisation(caller, LocalDate.now(clock));
        return rows.stream().collect(Collectors.toMap(BoardRow::id, row -> {
            Place next = next(row);
            return new Whereabouts(row, unit(row, next, today), next, last.get(row.id()));
        }));
    }

    /** The department's name where its head stamps next. */
    private static String unit(BoardRow row, Place next, OrganisationOfDay today) {
        if (row.leadUnitId() == null) {
            return "";
        }
        return next != null && next.who().within() == Within.OWN_DEPARTMENT
                ? today.above(row.leadUnitId(), UnitKind.DEPARTMENT).map(UnitOfDay::name).orElse("")
                : today.name(row.leadUnitId());
    }

    private Place next(BoardRow row) {
        return row.stamp() == null ? null
                : routes.route(row.route(), row.answererClass()).after(row.stamp().code()).orElse(null);
    }
}
