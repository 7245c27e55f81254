package org.gijido.answers.events;

import java.util.Map;

import org.gijido.shared.Actor;

/** Back data was added, changed or removed. */
public record BackDataChanged(long questionId, long backDataId, Change change, Actor actor) implements AnswerEvent {

    /** What was done to it. */
    public enum Change { ADDED, EDITED, REMOVED }

    @Override
    public String name() {
        return "backDataChanged";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("backData", backDataId, "change", change.name());
    }
}
