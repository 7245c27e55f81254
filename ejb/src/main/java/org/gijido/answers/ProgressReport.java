package org.gijido.answers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.questions.AnswerStep;
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
        Map<StampStep, Stamp> standing = stamps.standing(question);
        Optional<String> lastAuthor = revisions.lastAuthor(question);
        LocalDateTime signedOffAt = answer.open() ? null : standing.get(StampStep.SIGNED_OFF).stampedAt();
        progress.report(actor, new QuestionProgress.Report(question, answer.text().codePointCount(0, answer.text().length()),
                answer.changedAt(), lastAuthor.orElse(null), furthest(standing), overtaken(answer, standing), stamps.openReturn(question, standing).isPresent(), signedOffAt));
    }

    private static AnswerStep furthest(Map<StampStep, Stamp> standing) {
        return standing.keySet().stream().filter(step -> step != StampStep.SIGNED_OFF).max(StampStep::compareTo)
                .map(ProgressReport::step).orElse(null);
    }

    private static Set<AnswerStep> overtaken(Answer answer, Map<StampStep, Stamp> standing) {
        return standing.values().stream().filter(stamp -> stamp.step() != StampStep.SIGNED_OFF)
                .filter(stamp -> !stamp.stampedText().equals(answer.text())).map(stamp -> step(stamp.step())).collect(Collectors.toSet());
    }

    private static AnswerStep step(StampStep step) {
        return AnswerStep.valueOf(step.name());
    }
}
