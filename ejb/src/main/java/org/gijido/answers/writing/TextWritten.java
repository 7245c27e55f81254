package org.gijido.answers.writing;

import java.util.Base64;
import java.util.List;

import org.gijido.answers.AnswerTopics;
import org.gijido.shared.Actor;
import org.gijido.shared.LiveChange;

/** The text of an answer has grown by one update. Not audited one by one: the log of updates is its own record. */
public record TextWritten(long questionId, long seq, Actor author, byte[] update) implements LiveChange {

    /** What the other writers' screens get. */
    public record Written(long seq, long by, String name, String update) {}

    @Override
    public List<String> topics() {
        return List.of(AnswerTopics.of(questionId));
    }

    @Override
    public String type() {
        return "text.updated";
    }

    @Override
    public Object payload() {
        return new Written(seq, author.accountId(), author.name(), Base64.getEncoder().encodeToString(update));
    }
}
