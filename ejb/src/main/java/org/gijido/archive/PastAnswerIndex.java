package org.gijido.archive;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.index.ResultOrder;
import org.gijido.index.SearchRequest;
import org.gijido.index.SearchResult;
import org.gijido.index.SearchResult.FacetCount;
import org.gijido.index.SearchResult.Hit;
import org.gijido.index.SimilarRequest;
import org.gijido.search.Lookup;
import org.gijido.search.Searches;

/** Asks the index in the archive's words. */
@Dependent
class PastAnswerIndex {

    static final String KIND = PastAnswerDocuments.LAYOUT.name();

    private static final int FACET_VALUES = 50;

    /**
     * @param total how many match, exactly
     * @param complete false while the index is being filled again and may miss some
     */
    record Matches(long total, boolean complete, List<Hit> page, Map<PastAnswerFacet, List<FacetValue>> facets) {
    }

    @Inject
    private Searches searches;

    Matches search(PastAnswerQuery query) {
        Searches.Found found = searches.search(KIND,
                new SearchRequest(query.text(), chosen(query.chosen()), query.from(), query.to(),
                        order(query), query.offset(), query.size(), FACET_VALUES));
        SearchResult result = found.result();
        return new Matches(result.total(), found.complete(), result.hits(), facets(result.facets()));
    }

    /** Those until a day. */
    Searches.Found lookUp(Lookup lookup, LocalDate last) {
        return searches.search(KIND, lookup.best(null, last));
    }

    /** Those until a day that speak most alike, best first; {@code leftOutId} may be null. */
    List<Hit> similar(String text, String leftOutId, LocalDate last, int size) {
        return searches.similar(KIND, new SimilarRequest(text, leftOutId, null, last, size));
    }

    Searches.Marker marker(String typed) {
        return searches.marker(typed);
    }

    private static ResultOrder order(PastAnswerQuery query) {
        return switch (query.order()) {
            case RELEVANCE -> query.text().isBlank() ? ResultOrder.NEWEST : ResultOrder.RELEVANCE;
            case NEWEST -> ResultOrder.NEWEST;
            case OLDEST -> ResultOrder.OLDEST;
        };
    }

    private static Map<String, Set<String>> chosen(Map<PastAnswerFacet, Set<String>> chosen) {
        return chosen.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
    }

    private static Map<PastAnswerFacet, List<FacetValue>> facets(Map<String, List<FacetCount>> facets) {
        Map<PastAnswerFacet, List<FacetValue>> inOrder = new EnumMap<>(PastAnswerFacet.class);
        facets.forEach((code, counts) -> inOrder.put(PastAnswerFacet.ofCode(code).orElseThrow(),
                counts.stream().map(count -> new FacetValue(count.value(), count.count())).toList()));
        return inOrder;
    }
}
