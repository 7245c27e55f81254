package org.gijido.answers.writing;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** A person began to write in an answer, or goes on in a new minute: once a person and minute. */
public record RevisionBegun(long questionId, long seq, Actor actor) implements Audited {

    @Override
    public String action() {
        return "answers.written";
    }

    @Override
    public String subject() {
        return "question:" + questionId;
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("seq", seq);
    }
}
