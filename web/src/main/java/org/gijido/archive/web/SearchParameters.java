package org.gijido.archive.web;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gijido.archive.PastAnswerFacet;
import org.gijido.archive.PastAnswerOrder;
import org.gijido.archive.PastAnswerQuery;
import org.gijido.platform.Paging;
import org.gijido.platform.web.ListParameters;
import org.gijido.shared.BusinessException;

/**
 * A search as the query of an address says it: {@code q page size from to sort} and the codes of the facets, each of
 * which may stand more than once. Both the page and the REST resource read it.
 */
final class SearchParameters {

    static final Map<String, PastAnswerOrder> ORDERS = Map.of("relevance", PastAnswerOrder.RELEVANCE,
            "date", PastAnswerOrder.NEWEST, "date-asc", PastAnswerOrder.OLDEST);
    private static final int USUAL_SIZE = 20;

    private final ListParameters typed;
    private final int firstPage;

    private SearchParameters(ListParameters typed, int firstPage) {
        this.typed = typed;
        this.firstPage = firstPage;
    }

    /** Of the REST interface, where pages count from 1. */
    static SearchParameters ofProgram(Map<String, List<String>> values) {
        return new SearchParameters(new ListParameters(values), 1);
    }

    /** Of the addresses of our pages, which count from 0 everywhere. */
    static SearchParameters ofPage(ListParameters typed) {
        return new SearchParameters(typed, 0);
    }

    /** @throws BusinessException INVALID naming what cannot be understood */
    PastAnswerQuery query() {
        return new PastAnswerQuery(text("q"), typed.date("from"), typed.date("to"), chosen(), order(),
                Math.max(1, page() + 1 - firstPage), number("size", USUAL_SIZE, 0));
    }

    String text(String name) {
        return typed.values().getOrDefault(name, List.of("")).getFirst();
    }

    private int page() {
        int page = number("page", firstPage, 0);
        // refuses what no list reaches
        Paging.of(page, PastAnswerQuery.LARGEST_PAGE, PastAnswerQuery.LARGEST_PAGE);
        return page;
    }

    /** A page 0 of a program is taken for the first one, since many begin to count there. */
    int number(String name, int byDefault, int least) {
        return typed.number(name, byDefault, least);
    }

    private PastAnswerOrder order() {
        String wanted = typed.text("sort");
        PastAnswerOrder order = ORDERS.get(wanted.isEmpty() ? "relevance" : wanted);
        if (order == null) {
            throw BusinessException.invalid("archive.error.sort", wanted);
        }
        return order;
    }

    private Map<PastAnswerFacet, Set<String>> chosen() {
        Map<PastAnswerFacet, Set<String>> chosen = new EnumMap<>(PastAnswerFacet.class);
        for (PastAnswerFacet facet : PastAnswerFacet.values()) {
            Set<String> wanted = new LinkedHashSet<>(typed.texts(facet.code()));
            if (!wanted.isEmpty()) {
                chosen.put(facet, wanted);
            }
        }
        return chosen;
    }
}
