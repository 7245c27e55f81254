package org.gijido.questions.events;

import org.gijido.questions.BoardChange;
import org.gijido.questions.QuestionAct;
import org.gijido.shared.Actor;

/** The text, answerer or deadlines of a question were changed. */
public record QuestionEdited(Actor actor, BoardChange change) implements QuestionEvent {

    @Override
    public QuestionAct did() {
        return QuestionAct.EDITED;
    }

    @Override
    public String action() {
        return "questions.edited";
    }
}
