package org.gijido.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that a formula may name: all of the form, or in a table those of the same row. */
final class FormulaNames {

    private final Map<String, Field> fields = new HashMap<>();

    FormulaNames(List<Field> fields) {
        fields.stream().filter(field -> field.kind() != FieldKind.SECTION)
                .forEach(field -> this.fields.putIfAbsent(field.code(), field));
    }

    Optional<Field> field(String code) {
        return Optional.ofNullable(fields.get(code));
    }

    Optional<Field> column(String table, String code) {
        return field(table).flatMap(field -> field.column(code));
    }
}
