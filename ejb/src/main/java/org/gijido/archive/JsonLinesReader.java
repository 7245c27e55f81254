package org.gijido.archive;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;

import org.gijido.platform.JsonText;
import org.gijido.platform.RowRefusal;
import org.gijido.shared.BusinessException;

/** Reads records of one JSON object a line. A line that is no such object spoils no other line. */
final class JsonLinesReader {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final String NOT_JSON = "archive.import.notJson";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private JsonLinesReader() {
    }

    static void read(byte[] body, Consumer<ImportRow> rows) {
        int row = 1;
        for (int start = startsWithMark(body) ? BYTE_ORDER_MARK.length : 0; start < body.length; row++) {
            int end = start;
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            ByteBuffer line = ByteBuffer.wrap(body, start, end - start);
            if (!isBlank(line)) {
                rows.accept(read(row, line));
            }
            start = end + 1;
        }
    }

    /** Nothing is made of a line that cannot be an object: a file may be something else altogether. */
    private static ImportRow read(int row, ByteBuffer line) {
        return line.get(line.position()) == '{' || line.get(line.position()) <= ' '
                ? ImportRow.read(row, () -> answer(parse(decode(line))))
                : new ImportRow.Unreadable(new RowRefusal(row, NOT_JSON, List.of()));
    }

    private static boolean startsWithMark(byte[] body) {
        return body.length >= BYTE_ORDER_MARK.length && body[0] == BYTE_ORDER_MARK[0]
                && body[1] == BYTE_ORDER_MARK[1] && body[2] == BYTE_ORDER_MARK[2];
    }

    private static boolean isBlank(ByteBuffer line) {
        for (int i = line.position(); i < line.limit(); i++) {
            if (line.get(i) != ' ' && line.get(i) != '\t' && line.get(i) != '\r') {
                return false;
            }
        }
        return true;
    }

    private static String decode(ByteBuffer line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(line.duplicate()).toString();
        } catch (CharacterCodingException notUtf8) {
            throw BusinessException.invalid("archive.import.notUtf8");
        }
    }

    private static JsonObject parse(String line) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(line))) {
            if (parser.next() == JsonParser.Event.START_OBJECT) {
                JsonObject object = parser.getObject();
                if (!parser.hasNext()) {
                    return object;
                }
            }
        } catch (JsonException broken) {
            throw BusinessException.invalid(NOT_JSON);
        }
        throw BusinessException.invalid(NOT_JSON);
    }

    private static PastAnswer answer(JsonObject json) {
        Map<String, String> texts = new HashMap<>();
        RecordFields.TEXTS.forEach(name -> texts.put(name, text(name, json.getOrDefault(name, JsonValue.NULL))));
        return new RecordFields(texts, UnaryOperator.identity()).answer(headlines(json), extra(json));
    }

    private static String text(String name, JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value != JsonValue.NULL) {
            throw BusinessException.invalid("archive.import.notText", name);
        }
        return null;
    }

    private static List<String> headlines(JsonObject json) {
        JsonValue value = json.getOrDefault(RecordFields.HEADLINES, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            throw BusinessException.invalid("archive.import.notTexts", RecordFields.HEADLINES);
        }
        List<String> headlines = new ArrayList<>();
        for (JsonValue headline : array) {
            if (!(headline instanceof JsonString string)) {
                throw BusinessException.invalid("archive.import.notTexts", RecordFields.HEADLINES);
            }
            headlines.add(string.getString());
        }
        return headlines;
    }

    /** What the record has beyond the fields we name is kept too. */
    private static String extra(JsonObject json) {
        JsonObjectBuilder unknown = null;
        for (Map.Entry<String, JsonValue> field : json.entrySet()) {
            if (!RecordFields.TEXTS.contains(field.getKey()) && !field.getKey().equals(RecordFields.HEADLINES)) {
                unknown = unknown == null ? JsonText.object() : unknown;
                unknown.add(field.getKey(), field.getValue());
            }
        }
        return unknown == null ? null : unknown.build().toString();
    }
}
