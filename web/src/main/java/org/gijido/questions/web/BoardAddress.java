package org.gijido.questions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of the board with its filters: every view of it can be sent to a colleague. */
final class BoardAddress {

    private static final String PAGE = "/questions/board.xhtml";

    private final Map<String, String> parameters;

    BoardAddress(Map<String, String> parameters) {
        this.parameters = new LinkedHashMap<>(parameters);
        this.parameters.values().removeIf(value -> value == null || value.isBlank());
    }

    /** @param value null takes the parameter away */
    BoardAddress with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new BoardAddress(changed);
    }

    String page() {
        return PAGE + "?" + query();
    }

    String query() {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
