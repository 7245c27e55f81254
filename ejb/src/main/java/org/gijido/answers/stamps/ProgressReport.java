package org.gijido.answers.stamps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.answers.revisions.Revisions;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.QuestionParties;
import org.gijido.questions.QuestionProgress;
import org.gijido.routes.Signer;
import org.gijido.shared.Actor;
import org.gijido.shared.FeatureOnly;

/** Tells the questions how far an answer is, in the transaction of the change. */
@Dependent
@FeatureOnly
public class ProgressReport {
    @Inject
    private QuestionProgress progress;
    @Inject
    private Stamps stamps;
    @Inject
    private Revisions revisions;
    @Inject
    private AnswerRoutes routes;
    @Inject
    private QuestionParties questions;

    public void send(Actor actor, Answer answer) {
        long question = answer.questionId();
        Map<String, List<Stamp>> standing = stamps.standing(answer);
        boolean returned = stamps.openReturn(question, standing).isPresent();
        Optional<String> lastAuthor = revisions.lastAuthor(question);
        List<Stamp> decision = Optional.ofNullable(standing.remove(AnswerRoutes.DECIDING)).orElse(List.of());
        Map<String, List<Stamp>> told = told(standing, step -> passes(answer, step));
        progress.report(actor, new QuestionProgress.Report(question, answer.text().codePointCount(0, answer.text().length()),
                answer.changedAt(), lastAuthor.orElse(null), answer.route(), furthest(told), part(told),
                overtaken(answer, standing), again(answer, standing), returned,
                answer.open() ? null : decision.getFirst().stampedAt()));
    }

    private boolean passes(Answer answer, String step) {
        return routes.route(answer.route(), questions.of(answer.questionId()).answererClass()).has(step);
    }

    /**
     * The places up to one that has come to lack a stamp: it is waited for again, whatever stands above it.
     *
     * @param passed whether the route passes a place; those beside it are missed by nobody
     */
    static Map<String, List<Stamp>> told(Map<String, List<Stamp>> standing, Predicate<String> passed) {
        Map<String, List<Stamp>> told = new LinkedHashMap<>();
        for (Map.Entry<String, List<Stamp>> place : standing.entrySet()) {
            told.put(place.getKey(), place.getValue());
            boolean last = told.size() == standing.size();
            if (!last && !whole(place.getValue()) && passed.test(place.getKey())) {
                break;
            }
        }
        return told;
    }

    /** As the latest stamp of the place says: this is told with every letter, and asks for nobody's post. */
    private static boolean whole(List<Stamp> stamps) {
        return stamps.size() >= stamps.getLast().needed();
    }

    static String furthest(Map<String, List<Stamp>> standing) {
        return standing.keySet().stream().filter(step -> whole(standing.get(step)))
                .reduce((lower, higher) -> higher).orElse(null);
    }

    static QuestionProgress.Part part(Map<String, List<Stamp>> standing) {
        return standing.entrySet().stream().reduce((lower, higher) -> higher).filter(last -> !whole(last.getValue()))
                .map(last -> new QuestionProgress.Part(last.getKey(), last.getValue().size(), last.getValue().getLast().needed(),
                        keys(last.getValue().stream())))
                .orElse(null);
    }

    private static List<String> overtaken(Answer answer, Map<String, List<Stamp>> standing) {
        return standing.keySet().stream().filter(step -> overtaken(answer, standing.get(step)).findAny().isPresent()).toList();
    }

    private static List<String> again(Answer answer, Map<String, List<Stamp>> standing) {
        return standing.entrySet().stream().flatMap(place -> keys(overtaken(answer, place.getValue())).stream()
                .map(key -> QuestionProgress.mark(place.getKey(), key))).toList();
    }

    private static Stream<Stamp> overtaken(Answer answer, List<Stamp> stamps) {
        return stamps.stream().filter(stamp -> !stamp.stampedText().equals(answer.text()));
    }

    /** Whoever stamped, and for whom. */
    private static List<String> keys(Stream<Stamp> stamps) {
        return stamps.flatMap(stamp -> StampRows.onPaper(stamp).people()).map(Signer::key).distinct().toList();
    }
}
