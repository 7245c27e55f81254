package org.gijido.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JSON in one way only, so that the same values are the same bytes and have the same hash, whichever library reads it: keys
 * sorted, no spaces, nothing escaped that need not be (RFC 8785, but that numbers are written out as decimals).
 */
final class CanonicalJson {

    private CanonicalJson() {
    }

    static String of(Object value) {
        return switch (value) {
            case Map<?, ?> map -> new TreeMap<>(map).entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(letter -> escaped((char) letter)).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> letter < ' ' ? "\\u%04x".formatted((int) letter) : String.valueOf(letter);
        };
    }
}
