package org.gijido.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
        String text = CsvText.decode(file, null);
        try (CSVParser parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(new StringReader(text))) {
            return read(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private static CsvTable read(CSVParser parser) {
        List<String> headings = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try {
            for (CSVRecord line : parser) {
                if (line.getRecordNumber() == 1) {
                    line.forEach(heading -> addHeading(headings, heading.strip()));
                } else if (line.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(line, headings));
                }
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw BusinessException.invalid("platform.csv.quotes", parser.getRecordNumber() + 1);
        }
        return new CsvTable(List.copyOf(headings), List.copyOf(rows));
    }

    private static void addHeading(List<String> headings, String heading) {
        if (!heading.isEmpty() && headings.contains(heading)) {
            throw BusinessException.invalid("platform.csv.headingTwice", heading);
        }
        headings.add(heading);
    }

    private static Row row(CSVRecord line, List<String> headings) {
        int number = (int) line.getRecordNumber();
        if (line.size() > headings.size()) {
            throw BusinessException.invalid("platform.csv.cells", number, headings.size(), line.size());
        }
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < line.size(); column++) {
            cells.put(headings.get(column), CsvWriter.bare(line.get(column)));
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
