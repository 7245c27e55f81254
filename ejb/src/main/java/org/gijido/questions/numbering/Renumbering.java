package org.gijido.questions.numbering;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.questions.BoardChange.Renumbered;
import org.gijido.questions.History;
import org.gijido.questions.QuestionAct;
import org.gijido.questions.QuestionNumber;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Carries a change of numbers out in a turn that is locked, and notes it at every question it touches. */
@Dependent
@FeatureOnly
public class Renumbering {

    @Inject
    private TurnNumbers turns;
    @Inject
    private SignedOffQuestions signedOff;
    @Inject
    private History history;
    @Inject
    private Clock clock;

    /** @return the neighbours that were pushed on */
    public List<Renumbered> makeRoom(long turnId, QuestionNumber number, String by) {
        return change(turnId, 0, by, numbering -> numbering.makeRoom(number));
    }

    /** @return the question itself and all that moved with it or because of it; empty when it stands there already */
    public List<Renumbered> move(long turnId, long questionId, QuestionNumber target, String by) {
        return change(turnId, questionId, by, numbering -> numbering.move(questionId, target));
    }

    /** After a question with the number was withdrawn. @return the neighbours that closed up */
    public List<Renumbered> closeUp(long turnId, QuestionNumber gone, String by) {
        return change(turnId, 0, by, numbering -> numbering.close(gone));
    }

    private List<Renumbered> change(long turnId, long mover, String by, Consumer<QuestionNumbering<Long>> act) {
        Map<Long, QuestionNumber> before = turns.of(turnId);
        QuestionNumbering<Long> numbering = new QuestionNumbering<>(before);
        try {
            act.accept(numbering);
        } catch (QuestionNumbering.NumbersFull full) {
            throw BusinessException.invalid("questions.error.numbersFull");
        } catch (IllegalArgumentException below) {
            throw BusinessException.invalid("questions.error.belowItself");
        }
        Map<Long, QuestionNumber> changes = numbering.changes();
        signedOff.requireNumbersFree(changes);
        turns.write(changes);
        LocalDateTime now = LocalDateTime.now(clock);
        changes.forEach((id, number) -> history.add(id, now, by, id == mover ? QuestionAct.MOVED : QuestionAct.RENUMBERED,
                before.get(id).text() + " → " + number.text()));
        return changes.entrySet().stream().map(change -> new Renumbered(change.getKey(), change.getValue().text())).toList();
    }
}
