package org.gijido.forms;

import java.util.List;
import java.util.Map;

/** Values as they would have been typed; read again they are the same. */
final class TypedWords {

    private TypedWords() {
    }

    static void put(Map<String, List<String>> texts, Field field, Value value) {
        String code = field.code();
        switch (value) {
            case Value.Address address -> {
                texts.put(code + ".postal", List.of(address.postal()));
                texts.put(code + ".text", List.of(address.text()));
            }
            case Value.Files files -> texts.put(code, files.files().stream().map(file -> file.id() + ":" + file.name()).toList());
            case Value.Rows rows -> field.columns().forEach(column -> texts.put(code + "." + column.code(),
                    rows.rows().stream().map(row -> cell(column, row.get(column.code()))).toList()));
            default -> texts.put(code, List.of(ValueWords.typed(field, value)));
        }
    }

    private static String cell(Field column, Value value) {
        return value == null ? "" : ValueWords.typed(column, value);
    }
}
