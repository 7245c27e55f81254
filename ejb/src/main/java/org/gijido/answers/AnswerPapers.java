package org.gijido.answers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.questions.AnswererClass;

/** Reads many answers at once for papers: three queries, however many there are. */
@Stateless
public class AnswerPapers {
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private BackDataShelf shelf;
    @Inject
    private StampRoutes routes;

    /** Answers by question; what nobody has written about is {@link AnswerOnPaper#NONE}. */
    public Map<Long, AnswerOnPaper> of(Caller caller, Collection<Long> questionIds) {
        caller.require(Permission.ANSWER_READ);
        if (questionIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> texts = texts(questionIds);
        Map<Long, List<StampOnPaper>> stamps = stamps(questionIds);
        Map<Long, List<BackDataView>> backData = shelf.lists(questionIds);
        return questionIds.stream().distinct().collect(toMap(Function.identity(), id -> new AnswerOnPaper(
                texts.getOrDefault(id, ""), stamps.getOrDefault(id, List.of()), backData.getOrDefault(id, List.of()))));
    }

    /** The boxes of the stamp row for one who answers, as the city set them. */
    public List<StampStep> steps(Caller caller, AnswererClass answerer) {
        caller.require(Permission.ANSWER_READ);
        return routes.of(answerer).steps();
    }

    private Map<Long, String> texts(Collection<Long> questionIds) {
        return entities.createQuery("select a.questionId as id, a.text as text from Answer a where a.questionId in :questions", Tuple.class)
                .setParameter("questions", questionIds).getResultStream()
                .collect(toMap(row -> row.get("id", Long.class), row -> row.get("text", String.class)));
    }

    private Map<Long, List<StampOnPaper>> stamps(Collection<Long> questionIds) {
        return entities.createQuery("""
                select new org.gijido.answers.StampOnPaper(s.questionId, s.step, s.owner, s.stampedAt,
                    case when s.stampedText = a.text then false else true end)
                from Stamp s join Answer a on a.questionId = s.questionId where s.questionId in :questions and s.endedAt is null""", StampOnPaper.class)
                .setParameter("questions", questionIds).getResultStream()
                .sorted(Comparator.comparing(StampOnPaper::step)).collect(groupingBy(StampOnPaper::questionId));
    }
}
