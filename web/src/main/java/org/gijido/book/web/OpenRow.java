package org.gijido.book.web;

import java.util.Locale;

import org.gijido.book.BookOverview.Open;
import org.gijido.questions.QuestionState;
import org.gijido.questions.StateWord;

/** A line of the list of answers that are not signed off. */
public record OpenRow(Open open) {

    public String speaker() {
        return open.turn() + "　" + open.councillor();
    }

    public String sheet() {
        return "/api/answers/" + open.questionId() + "/sheet.pdf";
    }

    public String stateWord(Locale locale) {
        return StateWord.of(locale, open.state(), open.stamp(), open.part());
    }

    /** The shape and colour of {@code <g:state>}. */
    public String stateKind() {
        return switch (open.state()) {
            case UNASSIGNED, NOT_STARTED -> "todo";
            case AWAITING_ACCEPTANCE -> "waiting";
            case DRAFTING -> "doing";
            case DECLINED, RETURNED -> "returned";
            case STAMPED -> "stamped";
            case SIGNED_OFF, WITHDRAWN -> "done";
        };
    }

    /** Whether there is nothing to read yet. */
    boolean unwritten() {
        return open.state().waitsForAssignment() || open.state() == QuestionState.NOT_STARTED;
    }
}
