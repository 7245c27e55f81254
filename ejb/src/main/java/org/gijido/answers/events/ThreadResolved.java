package org.gijido.answers.events;

import java.util.Map;

import org.gijido.shared.Actor;

/** A conversation about a passage was closed. */
public record ThreadResolved(long questionId, long threadId, Actor actor) implements AnswerEvent {

    @Override
    public String name() {
        return "threadResolved";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("thread", threadId);
    }
}
