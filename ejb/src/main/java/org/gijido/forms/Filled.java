package org.gijido.forms;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A form that is filled in rightly and wholly.
 *
 * @param values by field; only of fields that are shown, and none of blank ones
 */
public record Filled(Form form, Map<String, Value> values) {

    public Filled {
        values = Map.copyOf(values);
    }

    public Optional<Value> value(String code) {
        return Optional.ofNullable(values.get(code));
    }

    /** The amount by which it is found who decides, in yen; empty where the form has none or it was left blank. */
    public Optional<BigDecimal> amount() {
        return form.field(Role.AMOUNT).flatMap(field -> value(field.code()))
                .map(value -> ((Value.Figure) value).number());
    }

    /** 件名; empty where the form has none. */
    public Optional<String> subject() {
        return form.field(Role.SUBJECT).flatMap(field -> value(field.code())).map(value -> ((Value.Text) value).text());
    }

    /** The same values are the same letters: for storing and for a hash over {@link StandardCharsets#UTF_8}. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("form", form.code());
        all.put("version", form.version());
        all.put("values", plain(values));
        return CanonicalJson.of(all);
    }

    /** The sum of a column; 0 without rows. */
    public BigDecimal sum(Field table, Field column) {
        return value(table.code()).map(rows -> sum((Value.Rows) rows, column)).orElse(BigDecimal.ZERO);
    }

    /** The sum of a column over these rows. */
    public static BigDecimal sum(Value.Rows rows, Field column) {
        return rows.rows().stream().map(row -> row.get(column.code())).filter(Value.Figure.class::isInstance)
                .map(figure -> ((Value.Figure) figure).number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Object> plain(Map<String, Value> values) {
        Map<String, Object> plain = new TreeMap<>();
        values.forEach((code, value) -> plain.put(code, plain(value)));
        return plain;
    }

    private static Object plain(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Figure figure -> figure.number();
            case Value.Day day -> day.date().toString();
            case Value.Year year -> year.year();
            case Value.Chosen chosen -> chosen.code();
            case Value.Ticked ticked -> true;
            case Value.Named named -> Map.of("id", named.id(), "name", named.name());
            case Value.Address address -> Map.of("postal", address.postal(), "text", address.text());
            case Value.Files files -> files.files().stream().map(file -> Map.of("id", file.id(), "name", file.name())).toList();
            case Value.Rows rows -> rows.rows().stream().map(Filled::plain).toList();
        };
    }

    /** What was typed would be this, as it stands in the fields when the form is opened again. */
    public Typed typed() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        form.fields().stream().filter(field -> values.containsKey(field.code()))
                .forEach(field -> TypedWords.put(texts, field, values.get(field.code())));
        return new Typed(texts);
    }
}
