package org.gijido.archive;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.gijido.platform.CsvLines;
import org.gijido.platform.CsvLines.Line;
import org.gijido.platform.Headings;
import org.gijido.platform.JsonText;
import org.gijido.shared.BusinessException;

/** Reads records of a CSV with a heading row. A row that is no record spoils no other row. */
final class CsvReader {

    private CsvReader() {
    }

    /**
     * @param declared the characters that the sender says it is written in, or null
     * @throws BusinessException INVALID when the characters or the heading row cannot be used; then nothing has been read
     */
    static void read(byte[] file, Charset declared, Consumer<ImportRow> rows) {
        CsvLines.read(file, declared, headings -> {
            CsvColumns columns = CsvColumns.of(headings);
            return line -> rows.accept(ImportRow.read(line.number(), () -> answer(columns, line)));
        });
    }

    private static PastAnswer answer(CsvColumns columns, Line line) {
        return switch (line) {
            case Line.Cells row -> answer(columns, row.cells());
            case Line.Broken row -> throw BusinessException.invalid("archive.import.quotes");
        };
    }

    private static PastAnswer answer(CsvColumns columns, List<String> cells) {
        if (Headings.overflow(columns.count(), cells)) {
            throw BusinessException.invalid("archive.import.columnCount", columns.count(), cells.size());
        }
        Map<String, String> known = columns.known(cells);
        Map<String, String> unknown = columns.unknown(cells);
        String extra = unknown.isEmpty() ? null : JsonText.object(unknown).build().toString();
        return new RecordFields(known, columns::called).answer(headlines(known.get(RecordFields.HEADLINES)), extra);
    }

    /** One headline a line of the cell. */
    private static List<String> headlines(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split("\r?\n"));
    }
}
