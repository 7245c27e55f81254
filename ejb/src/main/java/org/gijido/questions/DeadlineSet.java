package org.gijido.questions;

import org.gijido.shared.Actor;

/** The internal deadline was set or lifted. */
public record DeadlineSet(Actor actor, BoardChange change) implements QuestionEvent {

    @Override
    public String action() {
        return "questions.deadlineSet";
    }
}
