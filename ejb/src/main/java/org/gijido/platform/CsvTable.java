package org.gijido.platform;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.gijido.shared.BusinessException;

/**
 * A CSV file with a heading row, as spreadsheets save it, in whichever characters {@link CsvText} finds.
 *
 * @param headings in the order of the file, without outer spaces
 */
public record CsvTable(List<String> headings, List<Row> rows) {

    /**
     * A row that is not blank.
     *
     * @param number counted as a spreadsheet does: the first row after the headings is 2
     */
    public record Row(int number, Map<String, String> cells) {

        /** The cell under the heading without outer spaces; empty when there is no such column. */
        public String get(String heading) {
            return cells.getOrDefault(heading, "").strip();
        }

        /** The cell as it stands, with its line breaks and outer spaces. */
        public String text(String heading) {
            return cells.getOrDefault(heading, "");
        }
    }

    /** For our own files, whose length is known. */
    public static CsvTable read(byte[] file) {
        return read(file, Integer.MAX_VALUE);
    }

    /**
     * @param mostRows more than this below the headings are refused while reading
     * @throws BusinessException INVALID when the characters cannot be read, a heading stands twice, a quotation mark is out
     *         of place, or something stands behind the last heading
     */
    static CsvTable read(byte[] file, int mostRows) {
        AtomicReference<TableRows> table = new AtomicReference<>();
        CsvLines.read(file, null, first -> {
            TableRows rows = new TableRows(mostRows, Headings.of(first));
            table.set(rows);
            return line -> rows.add(row(line, rows.headings()));
        });
        return table.get().table();
    }

    private static Row row(CsvLines.Line line, Headings headings) {
        return switch (line) {
            case CsvLines.Line.Cells row -> row(row.number(), row.cells(), headings);
            case CsvLines.Line.Broken row -> throw BusinessException.invalid("platform.csv.quotes", row.number());
        };
    }

    private static Row row(int number, List<String> texts, Headings headings) {
        if (Headings.overflow(headings.names().size(), texts)) {
            throw BusinessException.invalid("platform.csv.cells", number, headings.names().size(), texts.size());
        }
        return new Row(number, headings.named(texts));
    }

    /** @throws BusinessException INVALID naming the first of the headings that the file lacks */
    public CsvTable requireHeadings(String... needed) {
        for (String heading : needed) {
            if (!headings.contains(heading)) {
                throw BusinessException.invalid("platform.csv.noHeading", heading);
            }
        }
        return this;
    }
}
