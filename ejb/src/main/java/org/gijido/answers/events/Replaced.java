package org.gijido.answers.events;

import java.util.Map;

import org.gijido.shared.Actor;

/** 差替え: a final text was opened again, for a reason that the record keeps. */
public record Replaced(long questionId, long textSeq, Actor actor) implements AnswerEvent {

    @Override
    public String name() {
        return "replaced";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("textSeq", textSeq);
    }
}
