package org.gijido.answers.events;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Deed;

/** A reader sent the answer back with a note; no stamp stands any more. */
public record AnswerReturned(long questionId, long textSeq, Actor actor) implements AnswerEvent, Deed {

    @Override
    public String act() {
        return "answers.RETURNED";
    }

    @Override
    public Way way() {
        return Way.ON;
    }

    @Override
    public String name() {
        return "returned";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("textSeq", textSeq);
    }
}
