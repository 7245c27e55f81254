package org.gijido.answers;

import java.time.LocalDateTime;
import java.util.Map;
import org.gijido.shared.Actor;

/** Somebody put a stamp on the text with that number. */
public record StampPut(long questionId, StampStep step, long textSeq, Actor actor, LocalDateTime at) implements AnswerEvent {

    @Override
    public String name() {
        return "stampPut";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("step", step.code(), "textSeq", textSeq);
    }
}
