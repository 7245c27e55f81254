package org.gijido.questions.board;

import java.util.List;

import org.gijido.questions.BoardRow;

/**
 * A page of the board.
 *
 * @param total lines on all pages together
 * @param page  from 0
 */
public record BoardPage(List<BoardRow> rows, long total, int page, int size) {
}
