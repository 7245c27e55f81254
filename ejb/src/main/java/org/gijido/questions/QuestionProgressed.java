package org.gijido.questions;

import java.util.List;

import org.gijido.shared.LiveChange;

/** The answer of a question came further, or back. The answers keep the audit record of it. */
public record QuestionProgressed(BoardChange change) implements LiveChange {

    @Override
    public List<String> topics() {
        return List.of(SessionTopics.of(change.row().sessionId()));
    }

    @Override
    public String type() {
        return "questions.progressed";
    }

    @Override
    public Object payload() {
        return change;
    }
}
