package org.gijido.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.index.ResultOrder;
import org.gijido.index.SearchRequest;

/**
 * What somebody who looks through all kinds at once asks of one: words, and how much of what is found.
 *
 * @param text as typed
 * @param offset how many to leave out
 * @param size how many to give; 0 for their number alone
 */
public record Lookup(String text, long offset, int size) {

    /** The best first. @param from the first day, or null @param to the last day, or null */
    public SearchRequest best(LocalDate from, LocalDate to) {
        return new SearchRequest(text, Map.of(), from, to, ResultOrder.RELEVANCE, offset, size, 0);
    }

    /**
     * Those that have a number, the newest first.
     *
     * @param rest what else was typed; blank for nothing
     * @param keywords what the number says of them
     */
    public SearchRequest numbered(String rest, Map<String, String> keywords) {
        Map<String, Set<String>> allowed = keywords.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, keyword -> Set.of(keyword.getValue())));
        return new SearchRequest(rest, allowed, null, null, ResultOrder.NEWEST, offset, size, 0);
    }
}
