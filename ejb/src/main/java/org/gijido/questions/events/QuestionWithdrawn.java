package org.gijido.questions.events;

import java.util.Map;

import org.gijido.questions.BoardChange;
import org.gijido.questions.QuestionAct;
import org.gijido.shared.Actor;

/** The councillor will not ask it. */
public record QuestionWithdrawn(Actor actor, BoardChange change) implements QuestionEvent {

    @Override
    public Way way() {
        return Way.ON;
    }

    @Override
    public QuestionAct did() {
        return QuestionAct.WITHDRAWN;
    }

    @Override
    public String action() {
        return "questions.withdrawn";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("number", change.row().number());
    }
}
