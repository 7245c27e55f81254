package org.gijido.answers.events;

import java.time.LocalDateTime;
import java.util.Map;

import org.gijido.questions.AnswerRoutes;
import org.gijido.routes.Place;
import org.gijido.shared.Actor;
import org.gijido.shared.Deed;

/**
 * Somebody put a stamp on the text with that number.
 *
 * @param step the code of the place
 */
public record StampPut(long questionId, String step, long textSeq, Actor actor, LocalDateTime at) implements AnswerEvent, Deed {

    /** The stamp that decides is 校了 to those who put it. */
    @Override
    public String act() {
        return step.equals(AnswerRoutes.DECIDING) ? "answers.SIGNED_OFF" : "answers.STAMPED";
    }

    @Override
    public Way way() {
        return Way.ON;
    }

    @Override
    public String name() {
        return "stampPut";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("step", Place.path(step), "textSeq", textSeq);
    }
}
