package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

/** F23: where the interface gives the words of a list, what it takes under that name is the same list, and it says so. */
class NamesOfApiTest {

    private static final Path FILE = Path.of("target/openapi/openapi.json");

    private final JsonObject document;
    /** Words by "tag.property". */
    private final Map<String, Set<String>> given = new TreeMap<>();
    /** The same of bodies; empty for any text. */
    private final Map<String, Set<String>> taken = new TreeMap<>();

    NamesOfApiTest() throws IOException {
        try (Reader reader = Files.newBufferedReader(FILE); var json = Json.createReader(reader)) {
            document = json.readObject();
        }
        document.getJsonObject("paths").values().stream().map(JsonValue::asJsonObject).flatMap(item -> item.values().stream())
                .filter(part -> part.getValueType() == JsonValue.ValueType.OBJECT).map(JsonValue::asJsonObject)
                .filter(operation -> operation.containsKey("tags")).forEach(this::read);
    }

    @Test
    void whatIsGivenIsTaken() {
        Set<String> both = new TreeSet<>(given.keySet());
        both.retainAll(taken.keySet());
        Set<String> differing = both.stream().filter(name -> !taken.get(name).containsAll(given.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), differing, "@Schema(implementation = …) on the part of the body");
        assertTrue(both.containsAll(Set.of("Accounts.roles", "Order of business.kind", "Questions.answererClass")),
                both::toString);
    }

    private void read(JsonObject operation) {
        String tag = operation.getJsonArray("tags").getString(0);
        operation.getJsonObject("responses").values().stream().map(JsonValue::asJsonObject)
                .forEach(response -> schemas(response).forEach(schema -> note(given, tag, "", schema, Set.of())));
        if (operation.containsKey("requestBody")) {
            schemas(operation.getJsonObject("requestBody")).forEach(schema -> note(taken, tag, "", schema, Set.of()));
        }
    }

    private static Stream<JsonObject> schemas(JsonObject holder) {
        return holder.containsKey("content")
                ? holder.getJsonObject("content").values().stream().map(JsonValue::asJsonObject)
                        .filter(media -> media.containsKey("schema")).map(media -> media.getJsonObject("schema"))
                : Stream.empty();
    }

    private void note(Map<String, Set<String>> notes, String tag, String name, JsonObject schema, Set<String> above) {
        String reference = schema.getString("$ref", "");
        if (above.contains(reference)) {
            return;
        }
        Set<String> within = Stream.concat(above.stream(), Stream.of(reference)).filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        JsonObject found = reference.isEmpty() ? schema
                : document.getJsonObject("components").getJsonObject("schemas")
                        .getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
        words(notes, tag + "." + name, found);
        parts(found).forEach((part, inner) -> note(notes, tag, part.isEmpty() ? name : part, inner, within));
    }

    /** What is given as text is no list; what is taken as text takes no part in one. */
    private void words(Map<String, Set<String>> notes, String key, JsonObject schema) {
        boolean list = schema.containsKey("enum");
        if (list || notes == taken && schema.get("type") instanceof JsonString type && type.getString().equals("string")) {
            notes.computeIfAbsent(key, unseen -> new TreeSet<>()).addAll(list
                    ? schema.getJsonArray("enum").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
                    : Set.of());
        }
    }

    /** Properties by name; what a list or one of several forms holds goes by the name of the whole. */
    private static Map<String, JsonObject> parts(JsonObject schema) {
        Map<String, JsonObject> parts = new TreeMap<>();
        if (schema.containsKey("properties")) {
            schema.getJsonObject("properties").forEach((name, part) -> parts.put(name, part.asJsonObject()));
        }
        if (schema.containsKey("items")) {
            parts.put("", schema.getJsonObject("items"));
        }
        Stream.of("allOf", "anyOf", "oneOf").filter(schema::containsKey)
                .forEach(form -> parts.put("", schema.getJsonArray(form).getJsonObject(0)));
        return parts;
    }
}
