package org.gijido.archive.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a search, from which that of a slightly different one is made. */
final class SearchAddress {

    private static final String PAGE = "/archive/search.xhtml";

    private final Map<String, List<String>> values;

    private SearchAddress(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Of what was asked, without the number of the page. */
    static SearchAddress of(Map<String, List<String>> parameters, List<String> names) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        names.stream().filter(parameters::containsKey).forEach(name -> values.put(name,
                parameters.get(name).stream().filter(value -> !value.isBlank()).toList()));
        return new SearchAddress(values);
    }

    /** With the value chosen, or no longer chosen if it was. */
    SearchAddress toggled(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        List<String> chosen = new ArrayList<>(values.getOrDefault(name, List.of()));
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        changed.put(name, chosen);
        return new SearchAddress(changed);
    }

    boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    @Override
    public String toString() {
        String query = values.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? PAGE : PAGE + "?" + query;
    }
}
