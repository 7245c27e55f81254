package org.gijido.archive.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.archive.PastAnswerFacet;
import org.gijido.archive.PastAnswerOrder;
import org.gijido.archive.PastAnswerQuery;
import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Numerals;
import org.gijido.platform.Paging;
import org.gijido.shared.BusinessException;

/**
 * A search as the query of an address says it: {@code q page size from to sort} and the codes of the facets, each of
 * which may stand more than once. Both the page and the REST resource read it.
 */
final class SearchParameters {

    static final Map<String, PastAnswerOrder> ORDERS = Map.of("relevance", PastAnswerOrder.RELEVANCE,
            "date", PastAnswerOrder.NEWEST, "date-asc", PastAnswerOrder.OLDEST);
    private static final int USUAL_SIZE = 20;

    private final Map<String, List<String>> values;
    private final int firstPage;

    private SearchParameters(Map<String, List<String>> values, int firstPage) {
        this.values = values;
        this.firstPage = firstPage;
    }

    /** Of the REST interface, where pages count from 1. */
    static SearchParameters ofProgram(Map<String, List<String>> values) {
        return new SearchParameters(values, 1);
    }

    /** Of the addresses of our pages, which count from 0 everywhere. */
    static SearchParameters ofPage(Map<String, List<String>> values) {
        return new SearchParameters(values, 0);
    }

    /** @throws BusinessException INVALID naming what cannot be understood */
    PastAnswerQuery query() {
        return new PastAnswerQuery(text("q"), date("from"), date("to"), chosen(), order(),
                Math.max(1, page() + 1 - firstPage), number("size", USUAL_SIZE, 0));
    }

    /** @return empty when absent */
    String text(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    private int page() {
        int page = number("page", firstPage, 0);
        // refuses what no list reaches
        Paging.of(page, PastAnswerQuery.LARGEST_PAGE, PastAnswerQuery.LARGEST_PAGE);
        return page;
    }

    /** A page 0 of a program is taken for the first one, since many begin to count there. */
    int number(String name, int byDefault, int least) {
        String typed = text(name).strip();
        return typed.isEmpty() ? byDefault : Numerals.whole(typed).filter(number -> number >= least)
                .orElseThrow(() -> BusinessException.invalid("archive.error.number", name, typed));
    }

    private LocalDate date(String name) {
        String typed = text(name).strip();
        return typed.isEmpty() ? null : JapaneseDates.parse(typed)
                .orElseThrow(() -> BusinessException.invalid("archive.error.date", typed));
    }

    private PastAnswerOrder order() {
        String typed = text("sort").strip();
        PastAnswerOrder order = ORDERS.get(typed.isEmpty() ? "relevance" : typed);
        if (order == null) {
            throw BusinessException.invalid("archive.error.sort", typed);
        }
        return order;
    }

    private Map<PastAnswerFacet, Set<String>> chosen() {
        Map<PastAnswerFacet, Set<String>> chosen = new EnumMap<>(PastAnswerFacet.class);
        for (PastAnswerFacet facet : PastAnswerFacet.values()) {
            Set<String> wanted = values.getOrDefault(facet.code(), List.of()).stream()
                    .filter(value -> !value.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
            if (!wanted.isEmpty()) {
                chosen.put(facet, wanted);
            }
        }
        return chosen;
    }
}
