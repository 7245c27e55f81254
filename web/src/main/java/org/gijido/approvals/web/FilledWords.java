package org.gijido.approvals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.forms.Field;
import org.gijido.forms.FieldKind;
import org.gijido.forms.Filled;
import org.gijido.forms.Value;

/**
 * A form that was filled in, as it is read: field by field, a table row by row. What was not asked, and what the document says
 * itself, is left out.
 */
record FilledWords(Filled filled, Locale locale) {

    /**
     * A line.
     *
     * @param heading whether it stands over those that follow
     */
    record Line(String label, String text, boolean heading) {}

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Field field : own()) {
            if (field.kind() == FieldKind.SECTION) {
                lines.add(new Line(field.label().in(locale), "", true));
            } else {
                filled.value(field.code())
                        .ifPresent(value -> lines.add(new Line(field.label().in(locale), text(field, value), false)));
            }
        }
        return lines;
    }

    private List<Field> own() {
        return filled.form().fields().stream().filter(field -> !FilledForms.isOfDocument(filled.form(), field.code())).toList();
    }

    private String text(Field field, Value value) {
        return value instanceof Value.Rows table
                ? table.rows().stream().map(row -> row(field, row)).collect(Collectors.joining("\n"))
                : field.words(value).in(locale);
    }

    private String row(Field table, Map<String, Value> row) {
        return table.columns().stream().filter(column -> row.containsKey(column.code()))
                .map(column -> column.label().in(locale) + " " + column.words(row.get(column.code())).in(locale))
                .collect(Collectors.joining("\u3000"));
    }
}
