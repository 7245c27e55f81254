package org.gijido.answers.events;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Deed;

/** 差替え: a final text was opened again, for a reason that the record keeps. */
public record Replaced(long questionId, long textSeq, Actor actor) implements AnswerEvent, Deed {

    @Override
    public String act() {
        return "answers.REPLACED";
    }

    @Override
    public Way way() {
        return Way.ON;
    }

    @Override
    public String name() {
        return "replaced";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("textSeq", textSeq);
    }
}
