package org.gijido.answers.events;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Deed;

/** Somebody commented on a passage, or answered a comment. */
public record CommentAdded(long questionId, long threadId, long commentId, Actor actor) implements AnswerEvent, Deed {

    @Override
    public String act() {
        return "answers.COMMENTED";
    }

    @Override
    public Way way() {
        return Way.STAYS;
    }

    @Override
    public String name() {
        return "commentAdded";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("thread", threadId, "comment", commentId);
    }
}
