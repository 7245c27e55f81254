package org.gijido.archive.entity;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;

/** Headlines as their column holds them: a JSON array, which keeps any character. */
final class Headlines {

    /** Kept, because {@code Json.create…} looks its provider up anew each time, which shows at thousands of rows. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private Headlines() {
    }

    static String column(List<String> headlines) {
        return BUILDERS.createArrayBuilder(headlines).build().toString();
    }

    static List<String> list(String column) {
        try (JsonReader reader = READERS.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
