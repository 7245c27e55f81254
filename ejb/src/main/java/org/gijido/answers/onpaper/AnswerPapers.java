package org.gijido.answers.onpaper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.backdata.BackDataShelf;
import org.gijido.answers.backdata.BackDataView;
import org.gijido.platform.InList;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.AnswererClass;
import org.gijido.routes.Route;
import org.gijido.routes.RouteEdition;

/** Reads many answers at once for papers: three queries, however many there are. */
@Stateless
public class AnswerPapers {
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private BackDataShelf shelf;
    @Inject
    private AnswerRoutes routes;

    /** @param route the edition that it began with; null while nobody has stamped it */
    private record Begun(long questionId, String text, Integer route) {}

    /**
     * Answers by question; what nobody has written about has an empty text.
     *
     * @param questions who answers each
     */
    public Map<Long, AnswerOnPaper> of(Caller caller, Map<Long, AnswererClass> questions) {
        caller.require(Permission.ANSWER_READ);
        if (questions.isEmpty()) {
            return Map.of();
        }
        Map<Long, Begun> begun = begun(questions.keySet());
        Map<Long, List<StampOnPaper>> stamps = stamps(questions.keySet());
        Map<Long, List<BackDataView>> backData = shelf.lists(questions.keySet());
        RouteEdition now = routes.edition(null);
        return questions.keySet().stream().collect(toMap(Function.identity(), id -> {
            Begun answer = begun.getOrDefault(id, new Begun(id, "", null));
            Route route = (answer.route() == null ? now : routes.edition(answer.route())).route(questions.get(id).name());
            return new AnswerOnPaper(answer.text(), route, inOrder(stamps.getOrDefault(id, List.of()), route.edition()),
                    backData.getOrDefault(id, List.of()));
        }));
    }

    private static List<StampOnPaper> inOrder(List<StampOnPaper> stamps, RouteEdition edition) {
        return stamps.stream().sorted(Comparator.comparing(StampOnPaper::step, edition.order())).toList();
    }

    private Map<Long, Begun> begun(Collection<Long> questionIds) {
        InList questions = new InList("questions", questionIds);
        return questions.bind(entities.createQuery("""
                select a.questionId as id, a.text as text, a.route as route from Answer a
                where a.questionId in\s""" + questions, Tuple.class)).getResultStream()
                .map(row -> new Begun(row.get("id", Long.class), row.get("text", String.class), row.get("route", Integer.class)))
                .collect(toMap(Begun::questionId, Function.identity()));
    }

    private Map<Long, List<StampOnPaper>> stamps(Collection<Long> questionIds) {
        InList questions = new InList("questions", questionIds);
        return questions.bind(entities.createQuery("""
                select new org.gijido.answers.onpaper.StampOnPaper(s.questionId, s.step, s.needed, s.owner, s.stead, s.stampedAt,
                    case when s.stampedText = a.text then false else true end)
                from Stamp s join Answer a on a.questionId = s.questionId
                where s.endedAt is null and s.questionId in %s
                order by s.id""".formatted(questions), StampOnPaper.class)).getResultStream()
                .collect(groupingBy(StampOnPaper::questionId));
    }
}
