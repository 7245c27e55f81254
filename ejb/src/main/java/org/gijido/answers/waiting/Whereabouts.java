package org.gijido.answers.waiting;

import org.gijido.deeds.Move;
import org.gijido.questions.BoardRow;
import org.gijido.routes.Place;

/**
 * Where a question lies today.
 *
 * @param unit  the division that leads, or its department where that stamps next, by name; empty while none leads
 * @param place where the next stamp is put; null while the answer has none
 * @param move  how it came there; null where that was not kept
 */
public record Whereabouts(BoardRow row, String unit, Place place, Move move) {
}
