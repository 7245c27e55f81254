package org.gijido.answers.events;

import java.util.List;

import org.gijido.answers.AnswerTopics;
import org.gijido.shared.Actor;
import org.gijido.shared.Audited;
import org.gijido.shared.LiveChange;

/** Something happened to an answer, beside the growth of its text. Recorded, and told to whoever has it open. */
public sealed interface AnswerEvent extends Audited, LiveChange
        permits StampPut, StampWithdrawn, AnswerReturned, SignedOff, Replaced, CommentAdded, ThreadResolved, ThreadReopened,
        BackDataChanged {

    /** What the screens get: enough to say who did what; they fetch the part that changed. */
    record Told(String name, String by, long account) {}

    long questionId();

    /** {@code stampPut}; the audit calls it {@code answers.stampPut}, the screens {@code answers.stampPut} too. */
    String name();

    @Override
    default String action() {
        return "answers." + name();
    }

    @Override
    default String subject() {
        return "question:" + questionId();
    }

    @Override
    default List<String> topics() {
        return List.of(AnswerTopics.of(questionId()));
    }

    @Override
    default String type() {
        return action();
    }

    @Override
    default Object payload() {
        Actor actor = actor();
        return new Told(name(), actor.name(), actor.accountId());
    }
}
