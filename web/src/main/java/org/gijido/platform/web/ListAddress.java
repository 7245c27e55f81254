package org.gijido.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a list with its filters. Everything that a list links to is made from it – the next page, one filter more or
 * less, the CSV of the same lines – so that each view can be kept, sent to a colleague and gone back to.
 */
public final class ListAddress {

    private final String page;
    private final Map<String, List<String>> filters;

    private ListAddress(String page, Map<String, List<String>> filters) {
        this.page = page;
        this.filters = filters;
    }

    static ListAddress of(String page, Map<String, List<String>> values, List<String> order) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        order.stream().filter(name -> !values.get(name).isEmpty()).forEach(name -> filters.put(name, values.get(name)));
        return new ListAddress(page, filters);
    }

    /** @param value null takes the filter away */
    public ListAddress with(String name, Object value) {
        return changed(name, value == null ? List.of() : List.of(value.toString()));
    }

    public ListAddress without(String... names) {
        ListAddress rest = this;
        for (String name : names) {
            rest = rest.with(name, null);
        }
        return rest;
    }

    /** With the value chosen, or no longer chosen if it was. */
    public ListAddress toggled(String name, String value) {
        List<String> chosen = new ArrayList<>(filters.getOrDefault(name, List.of()));
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        return changed(name, chosen);
    }

    private ListAddress changed(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(filters);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values);
        }
        return new ListAddress(page, changed);
    }

    public boolean has(String name, String value) {
        return filters.getOrDefault(name, List.of()).contains(value);
    }

    /** Whether all of the list is shown. */
    public boolean isEmpty() {
        return filters.isEmpty();
    }

    /** The same filters at another path, as that of the CSV. */
    public String at(String path) {
        String query = filters.entrySet().stream().flatMap(filter -> filter.getValue().stream()
                .map(value -> filter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** @param number of the page, from 0 */
    public Pager pager(int number, int size, long total) {
        return new Pager(number, size, total, toString());
    }

    @Override
    public String toString() {
        return at(page);
    }
}
