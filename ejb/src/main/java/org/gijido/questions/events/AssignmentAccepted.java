package org.gijido.questions.events;

import java.util.Map;

import org.gijido.questions.BoardChange;
import org.gijido.questions.QuestionAct;
import org.gijido.shared.Actor;

/** A division took a question on. */
public record AssignmentAccepted(Actor actor, BoardChange change, long unitId) implements QuestionEvent {

    @Override
    public Way way() {
        return Way.TAKEN;
    }

    @Override
    public QuestionAct did() {
        return QuestionAct.ACCEPTED;
    }

    @Override
    public String action() {
        return "questions.accepted";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("unit", unitId);
    }
}
