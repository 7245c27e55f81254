package org.gijido.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.QuestionProgress;
import org.gijido.routes.Signer;
import org.gijido.shared.Actor;

/** Tells the questions how far an answer is, in the transaction of the change. */
@Dependent
class ProgressReport {
    @Inject
    private QuestionProgress progress;
    @Inject
    private Stamps stamps;
    @Inject
    private Revisions revisions;

    void send(Actor actor, Answer answer) {
        long question = answer.questionId();
        Map<String, List<Stamp>> standing = stamps.standing(answer);
        boolean returned = stamps.openReturn(question, standing).isPresent();
        Optional<String> lastAuthor = revisions.lastAuthor(question);
        List<Stamp> decision = Optional.ofNullable(standing.remove(AnswerRoutes.DECIDING)).orElse(List.of());
        progress.report(actor, new QuestionProgress.Report(question, answer.text().codePointCount(0, answer.text().length()),
                answer.changedAt(), lastAuthor.orElse(null), answer.route(), furthest(standing), part(standing),
                overtaken(answer, standing), again(answer, standing), returned,
                answer.open() ? null : decision.getFirst().stampedAt()));
    }

    /** As the latest stamp of the place says: this is told with every letter, and asks for nobody's post. */
    private static boolean whole(List<Stamp> stamps) {
        return stamps.size() >= stamps.getLast().needed();
    }

    private static String furthest(Map<String, List<Stamp>> standing) {
        return standing.keySet().stream().filter(step -> whole(standing.get(step)))
                .reduce((lower, higher) -> higher).orElse(null);
    }

    private static QuestionProgress.Part part(Map<String, List<Stamp>> standing) {
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
