package org.gijido.questions.waiting;

import org.gijido.questions.BoardRow;
import org.gijido.questions.WaitingFor;

/** A question and what the caller is to do with it. @param why the division refused it; empty for one that none refused */
public record WaitingQuestion(BoardRow row, WaitingFor what, String why) {
}
