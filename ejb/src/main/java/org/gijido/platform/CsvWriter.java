package org.gijido.platform;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes a CSV that a spreadsheet opens as it is meant: UTF-8 with a byte order mark, and no cell that it would take for a
 * formula. Such a cell gets an apostrophe in front, which {@link CsvTable} takes off again.
 */
public final class CsvWriter {

    /** Japanese spreadsheets take the full-width signs for formulas as well. */
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

    /** Adds a row; null is an empty cell. */
    public CsvWriter row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            text.append(column == 0 ? "" : ",").append(quoted(safe(Objects.toString(cells[column], ""))));
        }
        text.append("\r\n");
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** One apostrophe more where, behind those that stand there already, a formula begins: so that all come back. */
    private static String safe(String cell) {
        return startsFormula(cell, apostrophes(cell)) ? "'" + cell : cell;
    }

    /** Undoes {@link #safe}. */
    static String bare(String cell) {
        return cell.startsWith("'") && startsFormula(cell, apostrophes(cell)) ? cell.substring(1) : cell;
    }

    private static int apostrophes(String cell) {
        return (int) cell.chars().takeWhile(letter -> letter == '\'').count();
    }

    private static boolean startsFormula(String cell, int from) {
        return cell.length() > from && FORMULA_STARTS.indexOf(cell.charAt(from)) >= 0;
    }
}
