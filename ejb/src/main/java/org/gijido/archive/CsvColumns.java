package org.gijido.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.shared.BusinessException;

/** Which column of a CSV holds which field, by the heading row; headings may be English or Japanese. */
final class CsvColumns {

    private static final Map<String, String> JAPANESE = Map.ofEntries(
            Map.entry("番号", "id"), Map.entry("会期", "session"), Map.entry("会議", "session"), Map.entry("会議名", "session"),
            Map.entry("定例会", "session"),
            Map.entry("日付", "date"), Map.entry("年月日", "date"), Map.entry("見出し", "headlines"),
            Map.entry("件名", "title"), Map.entry("項目", "title"), Map.entry("質問者", "questioner"),
            Map.entry("議員", "questioner"), Map.entry("質問", "question"), Map.entry("質問要旨", "question"),
            Map.entry("答弁者", "answerer"), Map.entry("部局", "department"), Map.entry("担当部", "department"),
            Map.entry("答弁", "answer"), Map.entry("答弁要旨", "answer"));
    private static final List<String> NEEDED = List.of("id", "session", "date", "questioner", "answerer", "answer");

    /** What a clerk is told to write, where the file names a field by none of its names. */
    private static final Map<String, String> USUAL = Map.of("id", "番号", "session", "会期", "date", "日付", "questioner", "質問者",
            "answerer", "答弁者", "answer", "答弁");

    private final List<String> headings;
    private final List<String> fields;

    private CsvColumns(List<String> headings, List<String> fields) {
        this.headings = headings;
        this.fields = fields;
    }

    /** @throws BusinessException INVALID when a needed column is missing, or one stands twice */
    static CsvColumns of(List<String> headings) {
        List<String> fields = new ArrayList<>();
        for (String name : headings) {
            String field = field(name);
            if (!field.isEmpty() && fields.contains(field)) {
                throw BusinessException.invalid("archive.import.columnTwice", name);
            }
            fields.add(field);
        }
        List<String> missing = NEEDED.stream().filter(field -> !fields.contains(field)).toList();
        if (!missing.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, "archive.import.columnMissing", told(missing));
        }
        return new CsvColumns(List.copyOf(headings), fields);
    }

    private static String field(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT);
        return JAPANESE.getOrDefault(heading, isKnown(plain) ? plain : heading);
    }

    private static String told(List<String> missing) {
        return missing.stream().map(field -> USUAL.get(field) + "（" + field + "）").collect(Collectors.joining("、"));
    }

    /** As the file calls a field. */
    String called(String field) {
        int column = fields.indexOf(field);
        return column < 0 ? field : headings.get(column);
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
        for (int column = 0; column < Math.min(fields.size(), cells.size()); column++) {
            String field = fields.get(column);
            if (!field.isEmpty() && isKnown(field) == known && !cells.get(column).isEmpty()) {
                selected.put(field, cells.get(column));
            }
        }
        return selected;
    }
}
