package org.gijido.answers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.QuestionProgress;
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
        Map<String, Stamp> standing = stamps.standing(answer);
        Optional<String> lastAuthor = revisions.lastAuthor(question);
        LocalDateTime signedOffAt = answer.open() ? null : standing.get(AnswerRoutes.DECIDING).stampedAt();
        progress.report(actor, new QuestionProgress.Report(question, answer.text().codePointCount(0, answer.text().length()),
                answer.changedAt(), lastAuthor.orElse(null), answer.route(), furthest(standing), overtaken(answer, standing),
                stamps.openReturn(question, standing).isPresent(), signedOffAt));
    }

    private static String furthest(Map<String, Stamp> standing) {
        return standing.keySet().stream().filter(step -> !step.equals(AnswerRoutes.DECIDING))
                .reduce((lower, higher) -> higher).orElse(null);
    }

    private static List<String> overtaken(Answer answer, Map<String, Stamp> standing) {
        return standing.values().stream().filter(stamp -> !stamp.step().equals(AnswerRoutes.DECIDING))
                .filter(stamp -> !stamp.stampedText().equals(answer.text())).map(Stamp::step).toList();
    }
}
