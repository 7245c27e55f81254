package org.gijido.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gijido.shared.BusinessException;

/** Reads a CSV with a heading row line by line, so that a long one is never held in rows; {@link CsvTable} holds it. */
public final class CsvLines {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    /** "Unicode text" of a spreadsheet has tabs instead of commas. */
    private static final CSVFormat TABBED = FORMAT.builder().setDelimiter('\t').get();
    private static final int LONGEST_HEADINGS = 8192;

    /** What stands below the headings. */
    public sealed interface Line {

        /** Counted as a spreadsheet does: the first row after the headings is 2. */
        int number();

        /** A row that is not blank; its cells as they stand, but for what {@link CsvWriter} put before a formula. */
        record Cells(int number, List<String> cells) implements Line {
        }

        /** A quotation mark out of place swallows what follows: where the next row begins cannot be known. The last line. */
        record Broken(int number) implements Line {
        }
    }

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvLines(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    /**
     * @param declared the characters that the sender says it is written in, or null to find them out
     * @param start    takes the headings, as {@link Headings} trims them, and gives what shall take the lines
     * @throws BusinessException INVALID when the characters or the heading row cannot be read; then no line was given
     */
    public static void read(byte[] file, Charset declared, Function<List<String>, Consumer<Line>> start) {
        try (Reader text = CsvText.reader(file, declared); CSVParser parser = format(text).parse(text)) {
            new CsvLines(parser).giveTo(start);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private static CSVFormat format(Reader text) throws IOException {
        text.mark(LONGEST_HEADINGS);
        char[] beginning = new char[LONGEST_HEADINGS];
        int length = text.read(beginning);
        text.reset();
        String headings = new String(beginning, 0, Math.max(length, 0)).lines().findFirst().orElse("");
        return headings.contains("\t") && !headings.contains(",") ? TABBED : FORMAT;
    }

    private void giveTo(Function<List<String>, Consumer<Line>> start) {
        Consumer<Line> taker = start.apply(next().map(CsvLines::headings).orElse(List.of()));
        for (Optional<Line> line = next(); line
                .isPresent(); line = line.get() instanceof Line.Broken ? Optional.empty() : next()) {
            taker.accept(line.get());
        }
    }

    private static List<String> headings(Line first) {
        return switch (first) {
            case Line.Cells row -> Headings.trimmed(row.cells());
            case Line.Broken row -> throw BusinessException.invalid("platform.csv.quotes", row.number());
        };
    }

    private Optional<Line> next() {
        try {
            while (records.hasNext()) {
                CSVRecord row = records.next();
                if (row.getRecordNumber() == 1 || row.stream().anyMatch(cell -> !cell.isBlank())) {
                    return Optional.of(new Line.Cells((int) row.getRecordNumber(), row.stream().map(CsvWriter::bare).toList()));
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException | IllegalStateException broken) {
            return Optional.of(new Line.Broken((int) parser.getRecordNumber() + 1));
        }
    }
}
