package org.gijido.questions.events;

import java.util.Map;

import org.gijido.questions.BoardChange;
import org.gijido.questions.QuestionAct;
import org.gijido.shared.Actor;

/** A question was taken in. */
public record QuestionEntered(Actor actor, BoardChange change) implements QuestionEvent {

    @Override
    public Way way() {
        return Way.ON;
    }

    @Override
    public QuestionAct did() {
        return QuestionAct.ENTERED;
    }

    @Override
    public String action() {
        return "questions.entered";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("number", change.row().number());
    }
}
