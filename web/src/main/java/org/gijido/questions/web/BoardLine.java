package org.gijido.questions.web;

import org.gijido.assembly.TurnRow;
import org.gijido.questions.BoardRow;
import org.gijido.questions.Standing;

/**
 * A line of the board with its words.
 *
 * @param opensTurn whether a heading with the speaker stands above it
 * @param lead      name of the lead division, empty while there is none
 * @param late      past its deadline with work left
 * @param href      the board with this question chosen
 */
public record BoardLine(BoardRow row, TurnRow turn, boolean opensTurn, String lead, String stateWord, String stateKind,
        String answerer, boolean late, boolean chosen, String href) {

    public String standing() {
        return Standing.of(row).word();
    }

    public String rowClass() {
        return (chosen ? "chosen " : "") + (row.state().name().equals("WITHDRAWN") ? "withdrawn" : "");
    }
}
