package org.gijido.questions.events;

import java.util.List;

import org.gijido.questions.BoardChange;
import org.gijido.questions.QuestionAct;
import org.gijido.questions.SessionTopics;
import org.gijido.shared.Deed;
import org.gijido.shared.LiveChange;

/** Something happened to a question; boards that show its session follow it. */
public sealed interface QuestionEvent extends Deed, LiveChange permits QuestionEntered, QuestionEdited, QuestionMoved,
        QuestionWithdrawn, QuestionAssigned, DeadlineSet, AssignmentAccepted, AssignmentRefused, AssignmentProposed {

    BoardChange change();

    @Override
    default String subject() {
        return "question:" + change().row().id();
    }

    /** As its history has it too. */
    QuestionAct did();

    @Override
    default String act() {
        return "questions." + did();
    }

    /** Most leave it where it is. */
    @Override
    default Way way() {
        return Way.STAYS;
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
