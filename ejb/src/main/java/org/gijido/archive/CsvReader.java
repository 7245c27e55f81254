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
        return new RecordFields(known, columns::called).answer(headlines(known.get(RecordFields.HEADLINES)), extra(unknown));
    }

    /** Our own file has all of them in one column. */
    private static String extra(Map<String, String> unknown) {
        if (unknown.isEmpty()) {
            return null;
        }
        String saved = unknown.get(PastAnswerCsv.EXTRA);
        return unknown.size() == 1 && isObject(saved) ? saved : JsonText.object(unknown).build().toString();
    }

    private static boolean isObject(String text) {
        try {
            return text != null && JsonText.read(text) != null;
        } catch (RuntimeException noObject) {
            // The parser says no with whatever it likes, to what is nested too deep for example.
            return false;
        }
    }

    /** One headline a line of the cell. */
    private static List<String> headlines(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split("\r?\n"));
    }
}
