package org.gijido.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.gijido.platform.JsonText;
import org.gijido.shared.BusinessException;

/**
 * What was typed into a form, before it is known to be right; kept as a draft as it is. A field has one text under its code;
 * an address two ({@code place.postal}, {@code place.text}), a column one for each row ({@code items.price}), a field with
 * files one for each file ({@code id:name}).
 */
public record Typed(Map<String, List<String>> texts) {

    /** Nothing yet. */
    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        Map<String, List<String>> sorted = new TreeMap<>();
        texts.forEach((key, list) -> sorted.put(key, List.copyOf(list)));
        texts = sorted;
    }

    /** The first text under a key; empty where there is none. */
    public String text(String key) {
        List<String> several = all(key);
        return several.isEmpty() ? "" : several.getFirst();
    }

    public List<String> all(String key) {
        return texts.getOrDefault(key, List.of());
    }

    /** The same with these texts under a key, such as the files that hang at the paper by now. */
    public Typed with(String key, List<String> several) {
        Map<String, List<String>> changed = new LinkedHashMap<>(texts);
        changed.put(key, several);
        return new Typed(changed);
    }

    /** A draft as it is stored; {@link #of(String)} reads it again. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        texts.forEach(all::put);
        return CanonicalJson.of(all);
    }

    /**
     * Reads a draft, or what a program sends: texts, numbers and true instead of lists of them, and rows and addresses as
     * objects.
     *
     * @throws BusinessException INVALID when it is no JSON object of that kind
     */
    public static Typed of(String json) {
        try {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            JsonText.read(json).forEach((code, value) -> take(texts, code, value));
            return new Typed(texts);
        } catch (JsonException unreadable) {
            throw BusinessException.invalid("forms.error.noJson");
        }
    }

    private static void take(Map<String, List<String>> texts, String key, JsonValue value) {
        switch (value) {
            case JsonArray several when !several.isEmpty() && several.stream().allMatch(JsonObject.class::isInstance) ->
                rows(texts, key, several.getValuesAs(JsonObject.class));
            case JsonArray several -> texts.put(key, several.stream().map(Typed::text).toList());
            case JsonObject parts -> parts.forEach((part, text) -> texts.put(key + "." + part, List.of(text(text))));
            default -> texts.put(key, List.of(text(value)));
        }
    }

    private static void rows(Map<String, List<String>> texts, String table, List<JsonObject> rows) {
        for (int index = 0; index < rows.size(); index++) {
            int row = index;
            rows.get(row).forEach((column, value) -> {
                List<String> cells = texts.computeIfAbsent(table + "." + column, key -> new ArrayList<>());
                while (cells.size() < row) {
                    cells.add("");
                }
                cells.add(text(value));
            });
        }
    }

    private static String text(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.bigDecimalValue().toPlainString();
            case JsonValue constant when constant.getValueType() == JsonValue.ValueType.NULL -> "";
            case JsonValue constant when constant.getValueType() == JsonValue.ValueType.TRUE -> "true";
            case JsonValue constant when constant.getValueType() == JsonValue.ValueType.FALSE -> "";
            default -> throw BusinessException.invalid("forms.error.noJson");
        };
    }
}
