package org.gijido.answers.events;

import java.util.Map;

import org.gijido.routes.Place;
import org.gijido.shared.Actor;
import org.gijido.shared.Deed;

/**
 * Somebody took an own stamp back.
 *
 * @param step the code of the place
 */
public record StampWithdrawn(long questionId, String step, Actor actor) implements AnswerEvent, Deed {

    @Override
    public String act() {
        return "answers.STAMP_WITHDRAWN";
    }

    @Override
    public Way way() {
        return Way.BACK;
    }

    @Override
    public String name() {
        return "stampWithdrawn";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("step", Place.path(step));
    }
}
