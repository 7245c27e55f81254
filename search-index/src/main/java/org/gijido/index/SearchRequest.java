package org.gijido.index;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of an index.
 *
 * @param text as a person typed it; blank asks for every document
 * @param keywords the values allowed, by keyword; a keyword that is absent or has no value does not restrict
 * @param from the first day, or null
 * @param to the last day, or null
 * @param offset how many hits to leave out; a large one costs time, never memory
 * @param size how many hits to give
 * @param facetSize how many values of each keyword to count
 */
public record SearchRequest(String text, Map<String, Set<String>> keywords, LocalDate from, LocalDate to,
        ResultOrder order, long offset, int size, int facetSize) {

    public SearchRequest {
        if (offset < 0 || size < 0 || facetSize < 0) {
            throw new IllegalArgumentException("offset, size and facetSize must not be negative");
        }
        keywords = Map.copyOf(keywords);
    }

    Set<String> allowed(String keyword) {
        return keywords.getOrDefault(keyword, Set.of());
    }
}
