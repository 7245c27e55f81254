package org.gijido.approvals.web;

import java.util.List;

/**
 * A further sheet 続紙 of a row that has more boxes than the first one holds.
 *
 * @param number from 1 over all rows
 * @param words  which boxes it holds, and how many of them are stamped
 * @param open   whether the reader's own box is among them
 */
public record GridSheet(int number, String words, boolean open, List<GridBox> boxes) {

    public GridSheet {
        boxes = List.copyOf(boxes);
    }
}
