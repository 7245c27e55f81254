package org.gijido.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gijido.shared.BusinessException;

/** Which column of a CSV holds which field, by the heading row; headings may be English or Japanese. */
final class CsvColumns {

    private static final Map<String, String> JAPANESE = Map.ofEntries(
            Map.entry("番号", "id"), Map.entry("会議", "session"), Map.entry("会議名", "session"), Map.entry("定例会", "session"),
            Map.entry("日付", "date"), Map.entry("年月日", "date"), Map.entry("見出し", "headlines"),
            Map.entry("件名", "title"), Map.entry("項目", "title"), Map.entry("質問者", "questioner"),
            Map.entry("議員", "questioner"), Map.entry("質問", "question"), Map.entry("質問要旨", "question"),
            Map.entry("答弁者", "answerer"), Map.entry("部局", "department"), Map.entry("担当部", "department"),
            Map.entry("答弁", "answer"), Map.entry("答弁要旨", "answer"));
    private static final List<String> NEEDED = List.of("id", "session", "date", "questioner", "answerer", "answer");

    private final List<String> fields;

    private CsvColumns(List<String> fields) {
        this.fields = fields;
    }

    /** @throws BusinessException INVALID when a needed column is missing, or one stands twice */
    static CsvColumns of(List<String> headings) {
        List<String> fields = new ArrayList<>();
        for (String name : headings) {
            String field = JAPANESE.getOrDefault(name, isKnown(name.toLowerCase()) ? name.toLowerCase() : name);
            if (fields.contains(field)) {
                throw BusinessException.invalid("archive.import.columnTwice", name);
            }
            fields.add(field);
        }
        List<String> missing = NEEDED.stream().filter(field -> !fields.contains(field)).toList();
        if (!missing.isEmpty()) {
            throw BusinessException.invalid("archive.import.columnMissing", String.join(", ", missing));
        }
        return new CsvColumns(fields);
    }

    private static boolean isKnown(String field) {
        return RecordFields.TEXTS.contains(field) || RecordFields.HEADLINES.equals(field);
    }

    int count() {
        return fields.size();
    }

    /** The fields we name, without the empty ones: a CSV cannot tell an empty text from none. */
    Map<String, String> known(List<String> cells) {
        return select(cells, true);
    }

    /** What stands in columns that we do not name. */
    Map<String, String> unknown(List<String> cells) {
        return select(cells, false);
    }

    private Map<String, String> select(List<String> cells, boolean known) {
        Map<String, String> selected = new LinkedHashMap<>();
        for (int column = 0; column < fields.size(); column++) {
            if (isKnown(fields.get(column)) == known && !cells.get(column).isEmpty()) {
                selected.put(fields.get(column), cells.get(column));
            }
        }
        return selected;
    }
}
