package org.gijido.approvals.sealing;

import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Writes the little JSON of a manifest: the same letters whenever it is the same, also where no library is. */
final class JsonText {
    private static final int FIRST_PLAIN = 0x20;

    private final StringBuilder members = new StringBuilder();

    /** @param value null for none: the member is left out */
    JsonText text(String name, Object value) {
        return value == null ? this : plain(name, quoted(value.toString()));
    }

    /** @param json a number, a truth, a list */
    JsonText plain(String name, Object json) {
        members.append(members.isEmpty() ? "" : ",").append(quoted(name)).append(':').append(json);
        return this;
    }

    String object() {
        return "{" + members + "}";
    }

    static Collector<CharSequence, ?, String> list() {
        return Collectors.joining(",", "[", "]");
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> quoted.append(escaped((char) letter)));
        return quoted.append('"').toString();
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> letter < FIRST_PLAIN ? "\\u%04x".formatted((int) letter) : String.valueOf(letter);
        };
    }
}
