package org.gijido.forms.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.gijido.forms.Field;
import org.gijido.forms.FieldKind;
import org.gijido.forms.Filled;
import org.gijido.forms.Value;

/** A form that is filled in, as {@code g:filled} shows it: what was left blank and what was not asked is left out. */
public record FilledView(List<FilledLine> lines) {

    /**
     * A field with what stands there, or a heading.
     *
     * @param heads   of a table; empty for anything else
     * @param rows    of a table: cells in the order of the heads
     * @param sums    below the table, in the order of the heads; empty where there are none
     */
    public record FilledLine(String label, boolean heading, String words, List<Head> heads, List<List<String>> rows,
            List<String> sums) {
    }

    /** @param cell how its cells lie */
    public record Head(String label, String cell) {
    }

    public static FilledView of(Filled filled, Locale locale) {
        return without(filled, field -> false, locale);
    }

    /** Without fields that the paper shows itself. */
    public static FilledView without(Filled filled, Predicate<Field> own, Locale locale) {
        return new FilledView(filled.form().fields().stream().filter(field -> !own.test(field))
                .filter(field -> field.kind() == FieldKind.SECTION || filled.values().containsKey(field.code()))
                .map(field -> line(filled, field, locale)).toList());
    }

    private static FilledLine line(Filled filled, Field field, Locale locale) {
        String label = field.label().in(locale);
        if (field.kind() == FieldKind.SECTION) {
            return new FilledLine(label, true, "", List.of(), List.of(), List.of());
        }
        Value value = filled.values().get(field.code());
        if (value instanceof Value.Rows rows) {
            return new FilledLine(label, false, "", heads(field, locale),
                    rows.rows().stream().map(row -> cells(field, row, locale)).toList(), sums(field, rows, locale));
        }
        return new FilledLine(label, false, field.words(value).in(locale), List.of(), List.of(), List.of());
    }

    private static List<Head> heads(Field table, Locale locale) {
        return table.columns().stream()
                .map(column -> new Head(column.label().in(locale), column.kind().isNumber() ? "number" : ""))
                .toList();
    }

    private static List<String> cells(Field table, Map<String, Value> row, Locale locale) {
        return table.columns().stream().map(column -> row.containsKey(column.code())
                ? column.words(row.get(column.code())).in(locale) : "").toList();
    }

    private static List<String> sums(Field table, Value.Rows rows, Locale locale) {
        boolean any = table.columns().stream().anyMatch(Field::isSummed);
        return !any ? List.of() : table.columns().stream().map(column -> column.isSummed()
                ? column.words(new Value.Figure(sum(rows, column))).in(locale) : "").toList();
    }

    private static BigDecimal sum(Value.Rows rows, Field column) {
        return Filled.sum(rows, column);
    }
}
