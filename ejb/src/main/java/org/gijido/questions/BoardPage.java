package org.gijido.questions;

import java.util.List;

/**
 * A page of the board.
 *
 * @param total lines on all pages together
 * @param page  from 0
 */
public record BoardPage(List<BoardRow> rows, long total, int page, int size) {
}
