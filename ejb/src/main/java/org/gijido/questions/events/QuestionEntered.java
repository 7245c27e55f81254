package org.gijido.questions.events;

import java.util.Map;

import org.gijido.questions.BoardChange;
import org.gijido.shared.Actor;

/** A question was taken in. */
public record QuestionEntered(Actor actor, BoardChange change) implements QuestionEvent {

    @Override
    public String action() {
        return "questions.entered";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("number", change.row().number());
    }
}
