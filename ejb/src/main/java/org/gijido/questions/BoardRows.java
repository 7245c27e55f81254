package org.gijido.questions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.platform.InList;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Reads lines of the board; the parts of the query that others put together stand here once. */
@Dependent
@FeatureOnly
public class BoardRows {

    public static final String FROM = """

            from Question q
            left join Assignment a on a.openLeadOf = q.id
            left join Progress p on p.questionId = q.id
            """;
    public static final String DEADLINE = "coalesce(q.internalDeadline, q.officialDeadline)";
    public static final String CHANGED_AT = " case when p.textChangedAt > q.changedAt then p.textChangedAt else q.changedAt end";
    static final String SELECT = "select new org.gijido.questions.BoardRow(q.id, q.sessionId, q.turnId, q.major, q.middle,"
            + " q.minor, q.subject, a.unitId, q.answererClass, q.answererTitle, " + QuestionState.HQL + ", "
            + QuestionState.HQL_PLACE + ", " + QuestionState.HQL_PART + ", p.route, p.overtaken, " + DEADLINE
            + ", q.officialDeadline,"
            + CHANGED_AT + ","
            + " case when p.textChangedAt > q.changedAt then p.textChangedBy else q.changedBy end)";

    private static final Pattern JOINED = Pattern.compile("\\b[ap]\\.");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AnswerRoutes routes;

    /** The joins are left out where the rest of the query looks at none of them: they add no line and take most of the time. */
    public static String from(String rest) {
        return JOINED.matcher(rest).find() ? FROM : "\nfrom Question q\n";
    }

    /**
     * The lines of these questions, in their order. Lists look for ids first: sorting thousands of lines with all their text,
     * of which a hundred are wanted, takes the database three times as long.
     */
    public List<BoardRow> of(List<Long> questionIds) {
        if (questionIds.isEmpty()) {
            return List.of();
        }
        InList ids = new InList("ids", questionIds);
        Map<Long, BoardRow> byId = ids.bind(entities.createQuery(SELECT + FROM + "where q.id in " + ids, BoardRow.class))
                .getResultStream()
                .map(row -> row.worded(routes)).collect(Collectors.toMap(BoardRow::id, Function.identity()));
        return questionIds.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    Optional<BoardRow> find(long questionId) {
        return entities.createQuery(SELECT + FROM + "where q.id = :id", BoardRow.class)
                .setParameter("id", questionId).getResultStream().findFirst().map(row -> row.worded(routes));
    }

    public BoardRow get(long questionId) {
        return find(questionId).orElseThrow(() -> BusinessException.notFound("questions.error.noQuestion"));
    }
}
