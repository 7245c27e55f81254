package org.gijido.answers.events;

import java.time.LocalDateTime;
import java.util.Map;

import org.gijido.routes.Place;
import org.gijido.shared.Actor;

/**
 * Somebody put a stamp on the text with that number.
 *
 * @param step the code of the place
 */
public record StampPut(long questionId, String step, long textSeq, Actor actor, LocalDateTime at) implements AnswerEvent {

    @Override
    public String name() {
        return "stampPut";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("step", Place.path(step), "textSeq", textSeq);
    }
}
