package org.gijido.questions.events;

import java.util.Map;

import org.gijido.questions.BoardChange;
import org.gijido.questions.QuestionAct;
import org.gijido.shared.Actor;

/** A division will not take a question on. */
public record AssignmentRefused(Actor actor, BoardChange change, long unitId) implements QuestionEvent {

    @Override
    public Way way() {
        return Way.ON;
    }

    @Override
    public QuestionAct did() {
        return QuestionAct.REFUSED;
    }

    @Override
    public String action() {
        return "questions.refused";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("unit", unitId);
    }
}
