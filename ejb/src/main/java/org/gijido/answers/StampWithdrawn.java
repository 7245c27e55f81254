package org.gijido.answers;

import java.util.Map;
import org.gijido.shared.Actor;

/** Somebody took an own stamp back. */
public record StampWithdrawn(long questionId, StampStep step, Actor actor) implements AnswerEvent {

    @Override
    public String name() {
        return "stampWithdrawn";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("step", step.code());
    }
}
