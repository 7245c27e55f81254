package org.gijido.archive;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.json.Json;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.gijido.shared.BusinessException;

/** Reads records of a CSV with a heading row. */
final class CsvReader {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Consumer<ImportRow> rows;
    private CsvColumns columns;

    private CsvReader(Consumer<ImportRow> rows) {
        this.rows = rows;
    }

    /** @throws BusinessException INVALID when the heading row cannot be used; then nothing has been read */
    static void read(String text, Consumer<ImportRow> rows) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            new CsvReader(rows).readAll(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private void readAll(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        try {
            columns = CsvColumns.of(records.hasNext() ? records.next().toList() : List.of());
            while (records.hasNext()) {
                readRow(records.next());
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            // A quotation mark out of place swallows what follows: where the next row begins cannot be known.
            int row = (int) parser.getRecordNumber() + 1;
            rows.accept(ImportRow.read(row, () -> {
                throw BusinessException.invalid("archive.import.quotes");
            }));
        }
    }

    private void readRow(CSVRecord cells) {
        boolean blank = cells.size() == 1 && cells.get(0).isBlank();
        if (!blank) {
            rows.accept(ImportRow.read((int) cells.getRecordNumber(), () -> answer(cells.toList())));
        }
    }

    private PastAnswer answer(List<String> cells) {
        if (cells.size() != columns.count()) {
            throw BusinessException.invalid("archive.import.columnCount", columns.count(), cells.size());
        }
        Map<String, String> known = columns.known(cells);
        Map<String, String> unknown = columns.unknown(cells);
        String extra = unknown.isEmpty() ? null : Json.createObjectBuilder(Map.copyOf(unknown)).build().toString();
        return new RecordFields(known).answer(headlines(known.get(RecordFields.HEADLINES)), extra);
    }

    /** One headline a line of the cell. */
    private static List<String> headlines(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split("\r?\n"));
    }
}
