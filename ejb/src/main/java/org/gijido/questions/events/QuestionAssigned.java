package org.gijido.questions.events;

import java.util.Map;

import org.gijido.questions.AssignmentKind;
import org.gijido.questions.BoardChange;
import org.gijido.questions.QuestionAct;
import org.gijido.shared.Actor;

/** A question was given to a division, or a contributing division was released (then {@code kind} is null). */
public record QuestionAssigned(Actor actor, BoardChange change, long unitId, AssignmentKind kind) implements QuestionEvent {

    @Override
    public String action() {
        return "questions.assigned";
    }

    @Override
    public QuestionAct did() {
        if (kind == null) {
            return QuestionAct.RELEASED;
        }
        return kind == AssignmentKind.LEAD ? QuestionAct.ASSIGNED : QuestionAct.CONTRIBUTION_ASKED;
    }

    /** A contributing division changes nothing of who holds it. */
    @Override
    public Way way() {
        if (kind == null) {
            return change.row().leadUnitId() == null ? Way.BACK : Way.STAYS;
        }
        return kind == AssignmentKind.LEAD ? Way.ON : Way.STAYS;
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("unit", unitId, "kind", kind == null ? "NONE" : kind.name());
    }
}
