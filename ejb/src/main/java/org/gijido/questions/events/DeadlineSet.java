package org.gijido.questions.events;

import org.gijido.questions.BoardChange;
import org.gijido.questions.QuestionAct;
import org.gijido.shared.Actor;

/** The internal deadline was set or lifted. */
public record DeadlineSet(Actor actor, BoardChange change) implements QuestionEvent {

    @Override
    public QuestionAct did() {
        return QuestionAct.DEADLINE_SET;
    }

    @Override
    public String action() {
        return "questions.deadlineSet";
    }
}
