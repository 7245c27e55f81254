package org.gijido.questions.entering;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.questions.BoardChange;
import org.gijido.questions.BoardChange.Renumbered;
import org.gijido.questions.BoardRow;
import org.gijido.questions.BoardRows;
import org.gijido.questions.History;
import org.gijido.questions.QuestionAct;
import org.gijido.questions.QuestionNumber;
import org.gijido.questions.assigning.Assigning;
import org.gijido.questions.entity.Question;
import org.gijido.questions.events.QuestionEntered;
import org.gijido.questions.events.QuestionEvent;
import org.gijido.questions.numbering.Renumbering;
import org.gijido.questions.numbering.TurnNumbers;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Takes one question in. Whether that may happen, and happens once, its callers have made sure of. */
@Dependent
@FeatureOnly
public class QuestionEntry {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private TurnNumbers turns;
    @Inject
    private Renumbering renumbering;
    @Inject
    private BoardRows rows;
    @Inject
    private History history;
    @Inject
    private Assigning assigning;
    @Inject
    private Clock clock;
    @Inject
    private Event<QuestionEvent> events;

    /** @return its id */
    public long enter(Caller caller, NewQuestion wanted) {
        wanted.text().check();
        LocalDateTime now = LocalDateTime.now(clock);
        long sessionId = turns.lock(wanted.turnId());
        QuestionNumber number = numberOf(wanted);
        List<Renumbered> pushed = place(caller, wanted, number);
        Question question = new Question(sessionId, wanted.turnId(), number, wanted.text(), caller.name(), now);
        entities.persist(question);
        entities.flush();
        history.add(question.id(), now, caller.name(), QuestionAct.ENTERED, number.text());
        BoardRow row = rows.get(question.id());
        events.fire(new QuestionEntered(caller.actor(), new BoardChange(caller.name(), row, null, null, pushed)));
        if (wanted.plan() != null) {
            assigning.assign(caller, question.id(), wanted.plan());
        }
        return question.id();
    }

    private QuestionNumber numberOf(NewQuestion wanted) {
        return wanted.number() == null || wanted.number().isBlank()
                ? turns.next(wanted.turnId()).orElseThrow(() -> BusinessException.invalid("questions.error.numbersFull"))
                : parse(wanted.number());
    }

    private List<Renumbered> place(Caller caller, NewQuestion wanted, QuestionNumber number) {
        if (!turns.of(wanted.turnId()).containsValue(number)) {
            return List.of();
        }
        if (!wanted.insert()) {
            throw BusinessException.conflict("questions.error.numberTaken", number.text());
        }
        return renumbering.makeRoom(wanted.turnId(), number, caller.name());
    }

    /** @throws BusinessException INVALID */
    static QuestionNumber parse(String typed) {
        return QuestionNumber.parse(typed).orElseThrow(() -> BusinessException.invalid("questions.error.badNumber", typed));
    }
}
