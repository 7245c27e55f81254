package org.gijido.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.gijido.platform.JsonText;
import org.gijido.shared.BusinessException;

/**
 * Reads what was stored, and then once more as if it had been typed: it is taken only if it would be written again letter by
 * letter. Whom a name meant was settled when it was filled in.
 */
final class StoredSource {

    private static final Names AS_STORED = new Names() {
        @Override
        public Optional<Value.Named> person(String typed) {
            int end = typed.indexOf(' ');
            return end < 1 ? Optional.empty() : Optional.of(new Value.Named(typed.substring(0, end), typed.substring(end + 1)));
        }

        @Override
        public Optional<Value.Named> division(String typed) {
            return person(typed);
        }
    };

    private StoredSource() {
    }

    static Filled read(Form form, String json) {
        try {
            Map<String, Value> values = new LinkedHashMap<>();
            JsonText.read(json).getJsonObject("values").forEach((code, value) -> values.put(code,
                    value(form.field(code).orElseThrow(() -> BusinessException.invalid("forms.error.unknown", code)), value)));
            Filled filled = form.read(new Filled(form, values).typed(), AS_STORED).filled();
            if (filled.json().equals(json)) {
                return filled;
            }
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeException | ArithmeticException
                | IllegalArgumentException strange) {
            // Whatever is not of the kind that the field has ends here.
        }
        throw BusinessException.invalid("forms.error.stored", form.code(), form.version());
    }

    private static Value value(Field field, JsonValue value) {
        return switch (field.kind()) {
            case TEXT, PARAGRAPH -> new Value.Text(text(value));
            case WHOLE, DECIMAL, MONEY -> new Value.Figure(number(value));
            case DATE -> new Value.Day(LocalDate.parse(text(value)));
            case YEAR -> new Value.Year(number(value).intValueExact());
            case CHOICE -> new Value.Chosen(field.option(text(value)).orElseThrow(IllegalArgumentException::new).code());
            case CHECK -> new Value.Ticked();
            case PERSON, DIVISION ->
                new Value.Named(value.asJsonObject().getString("id"), value.asJsonObject().getString("name"));
            case ADDRESS -> new Value.Address(value.asJsonObject().getString("postal"), value.asJsonObject().getString("text"));
            case FILE -> new Value.Files(((JsonArray) value).getValuesAs(JsonObject.class).stream()
                    .map(file -> new Value.Attached(file.getString("id"), file.getString("name"))).toList());
            case TABLE -> rows(field, (JsonArray) value);
            case SECTION -> throw new IllegalArgumentException(field.code());
        };
    }

    private static Value rows(Field table, JsonArray stored) {
        List<Map<String, Value>> rows = new ArrayList<>();
        for (JsonObject row : stored.getValuesAs(JsonObject.class)) {
            Map<String, Value> cells = new LinkedHashMap<>();
            row.forEach((code, value) -> cells.put(code,
                    value(table.column(code).orElseThrow(() -> BusinessException.invalid("forms.error.unknown", code)), value)));
            rows.add(cells);
        }
        return new Value.Rows(rows);
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static BigDecimal number(JsonValue value) {
        return ((JsonNumber) value).bigDecimalValue();
    }
}
