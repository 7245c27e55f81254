package org.gijido.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * @throws BusinessException INVALID when the characters cannot be read, a heading stands twice, a quotation mark is out
     *         of place, or a row has more cells than there are headings
     */
    public static CsvTable read(byte[] file) {
        List<String> headings = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        CsvLines.read(file, null, first -> {
            first.forEach(heading -> addHeading(headings, heading));
            return line -> rows.add(row(line, headings));
        });
        return new CsvTable(List.copyOf(headings), List.copyOf(rows));
    }

    private static void addHeading(List<String> headings, String heading) {
        if (!heading.isEmpty() && headings.contains(heading)) {
            throw BusinessException.invalid("platform.csv.headingTwice", heading);
        }
        headings.add(heading);
    }

    private static Row row(CsvLines.Line line, List<String> headings) {
        return switch (line) {
            case CsvLines.Line.Cells row -> row(row.number(), row.cells(), headings);
            case CsvLines.Line.Broken row -> throw BusinessException.invalid("platform.csv.quotes", row.number());
        };
    }

    private static Row row(int number, List<String> texts, List<String> headings) {
        if (texts.size() > headings.size()) {
            throw BusinessException.invalid("platform.csv.cells", number, headings.size(), texts.size());
        }
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < texts.size(); column++) {
            cells.put(headings.get(column), CsvWriter.bare(texts.get(column)));
        }
        return new Row(number, Map.copyOf(cells));
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
