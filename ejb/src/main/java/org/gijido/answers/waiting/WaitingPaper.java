package org.gijido.answers.waiting;

import org.gijido.deeds.Move;
import org.gijido.questions.BoardRow;
import org.gijido.questions.WaitingFor;

/**
 * A question and what the caller is to do with it.
 *
 * @param move how it came to the caller; null where that was not kept
 * @param why  it was sent back or refused, in the words of who did it; empty for what simply came
 */
public record WaitingPaper(BoardRow row, WaitingFor what, Move move, String why) {
}
