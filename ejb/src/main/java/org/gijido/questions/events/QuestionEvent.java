package org.gijido.questions.events;

import java.util.List;

import org.gijido.questions.BoardChange;
import org.gijido.questions.SessionTopics;
import org.gijido.shared.Audited;
import org.gijido.shared.LiveChange;

/** Something happened to a question; boards that show its session follow it. */
public sealed interface QuestionEvent extends Audited, LiveChange permits QuestionEntered, QuestionEdited, QuestionMoved,
        QuestionWithdrawn, QuestionAssigned, DeadlineSet, AssignmentAccepted, AssignmentRefused, AssignmentProposed {

    BoardChange change();

    @Override
    default String subject() {
        return "question:" + change().row().id();
    }

    @Override
    default List<String> topics() {
        return List.of(SessionTopics.of(change().row().sessionId()));
    }

    @Override
    default String type() {
        return action();
    }

    @Override
    default Object payload() {
        return change();
    }
}
