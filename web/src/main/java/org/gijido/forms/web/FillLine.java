package org.gijido.forms.web;

import java.util.List;

/**
 * A field as {@code g:fill} shows it.
 *
 * @param kind    the name of its kind
 * @param way     the control that it has: line, lines, select, radio, tick, address, files, table, result, heading
 * @param text    what was typed, or the words of what was calculated
 * @param more    of an address the postal code; of a text its most characters
 * @param error   what is wrong with it; empty when nothing is
 * @param columns of a table
 * @param rows    of a table: one blank one at least
 * @param files   as they are sent back
 */
public record FillLine(String code, String kind, String way, String label, String hint, boolean needed, boolean shown,
        String text,
        String more, String error, List<Choice> options, List<Column> columns, List<Row> rows, List<FileLine> files) {

    /** An answer to choose from. */
    public record Choice(String code, String label, boolean chosen) {
    }

    /** @param way as of a field @param sum in words; empty where no sum is asked for */
    public record Column(String code, String kind, String way, String label, String hint, boolean needed, boolean summed,
            String sum) {

        /** How the cells of the column lie. */
        public String cell() {
            return List.of("WHOLE", "DECIMAL", "MONEY").contains(kind) ? "number" : kind.equals("TEXT") ? "wide" : "";
        }
    }

    /** @param number from 1 */
    public record Row(int number, List<Cell> cells) {
    }

    public record Cell(Column column, String id, String text, String error, List<Choice> options) {

        /** The id of what is wrong with it; null for nothing. */
        public String described() {
            return FillLine.described(id, "", error);
        }
    }

    /** @param value as it is sent back */
    public record FileLine(String value, String name) {
    }

    public String id() {
        return FillLines.id(code, "", 0);
    }

    /** The ids of what explains it and of what is wrong with it; null for neither. */
    public String described() {
        return described(id(), hint, error);
    }

    private static String described(String id, String hint, String error) {
        String ids = (hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Whether the sums of columns stand below the table. */
    public boolean summed() {
        return columns.stream().anyMatch(Column::summed);
    }

    /** A row to be added. */
    public List<Row> blank() {
        return rows.isEmpty() ? List.of() : List.of(new Row(0, rows.getFirst().cells().stream()
                .map(cell -> new Cell(cell.column(), "", "", "", cell.options().stream()
                        .map(option -> new Choice(option.code(), option.label(), false)).toList()))
                .toList()));
    }
}
