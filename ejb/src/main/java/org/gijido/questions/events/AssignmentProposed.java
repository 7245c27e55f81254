package org.gijido.questions.events;

import java.util.Map;

import org.gijido.questions.BoardChange;
import org.gijido.questions.QuestionAct;
import org.gijido.shared.Actor;

/** A division named another one for a question. */
public record AssignmentProposed(Actor actor, BoardChange change, long unitId, long proposedUnitId) implements QuestionEvent {

    @Override
    public Way way() {
        return Way.ON;
    }

    @Override
    public QuestionAct did() {
        return QuestionAct.PROPOSED;
    }

    @Override
    public String action() {
        return "questions.proposed";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("unit", unitId, "proposed", proposedUnitId);
    }
}
