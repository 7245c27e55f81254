package org.gijido.forms;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;

/** On which line of a JSON text what stands: {@code fields/2/label}. */
final class FileLines {

    private static final int DEEPEST = 8;

    /** An object or array that is open. @param path of itself */
    private static final class Open {
        private final String path;
        private String key;
        private int next;

        Open(String path) {
            this.path = path;
        }

        String inner() {
            return (path.isEmpty() ? "" : path + "/") + (key == null ? Integer.toString(next++) : key);
        }
    }

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, Integer> twice = new LinkedHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** @throws jakarta.json.JsonException when it is no JSON, or is deeper than any form */
    static FileLines of(String text) {
        FileLines found = new FileLines();
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                found.take(parser.next(), parser);
            }
        }
        return found;
    }

    private void take(JsonParser.Event event, JsonParser parser) {
        int line = (int) parser.getLocation().getLineNumber();
        switch (event) {
            case KEY_NAME -> name(parser.getString(), line);
            case START_ARRAY, START_OBJECT -> begin(line);
            case END_ARRAY, END_OBJECT -> open.pop();
            case VALUE_STRING, VALUE_NUMBER, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> inner(line);
        }
    }

    private void name(String key, int line) {
        Open object = open.element();
        object.key = key;
        String path = object.inner();
        if (lines.putIfAbsent(path, line) != null) {
            twice.putIfAbsent(path, line);
        }
    }

    private void begin(int line) {
        String path = inner(line);
        open.push(new Open(path));
        if (open.size() > DEEPEST) {
            throw new JsonException("deeper than " + DEEPEST);
        }
    }

    private String inner(int line) {
        String path = open.isEmpty() ? "" : open.element().inner();
        lines.putIfAbsent(path, line);
        return path;
    }

    /** The line of a path, or of what it lies in. */
    int line(String path) {
        String known = path;
        while (!known.isEmpty() && !lines.containsKey(known)) {
            known = known.contains("/") ? known.substring(0, known.lastIndexOf('/')) : "";
        }
        return lines.getOrDefault(known, 1);
    }

    /** What is named twice in one object, of which a reader would see one only. */
    Map<String, Integer> twice() {
        return twice;
    }
}
