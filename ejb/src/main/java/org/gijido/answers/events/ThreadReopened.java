package org.gijido.answers.events;

import java.util.Map;

import org.gijido.shared.Actor;

/** A closed conversation goes on. */
public record ThreadReopened(long questionId, long threadId, Actor actor) implements AnswerEvent {

    @Override
    public String name() {
        return "threadReopened";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("thread", threadId);
    }
}
