package org.gijido.approvals.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the 決裁欄.
 *
 * @param word   what stands before it: 決裁, 合議, 供覧
 * @param boxes  as on paper: who is asked last stands first
 * @param sheets what the first sheet has no room for
 */
public record GridRow(String word, List<GridBox> boxes, List<GridSheet> sheets) {

    public GridRow {
        boxes = List.copyOf(boxes);
        sheets = List.copyOf(sheets);
    }

    /** Of all sheets. */
    public List<GridBox> all() {
        return Stream.concat(boxes.stream(), sheets.stream().flatMap(sheet -> sheet.boxes().stream())).toList();
    }
}
