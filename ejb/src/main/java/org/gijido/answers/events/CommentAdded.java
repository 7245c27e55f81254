package org.gijido.answers.events;

import java.util.Map;

import org.gijido.shared.Actor;

/** Somebody commented on a passage, or answered a comment. */
public record CommentAdded(long questionId, long threadId, long commentId, Actor actor) implements AnswerEvent {

    @Override
    public String name() {
        return "commentAdded";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("thread", threadId, "comment", commentId);
    }
}
