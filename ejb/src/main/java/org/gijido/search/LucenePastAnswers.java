package org.gijido.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.archive.FacetValue;
import org.gijido.archive.MarkedText;
import org.gijido.archive.PastAnswerFacet;
import org.gijido.archive.PastAnswerIndex;
import org.gijido.archive.PastAnswerQuery;
import org.gijido.index.HighlightedText;
import org.gijido.index.ResultOrder;
import org.gijido.index.SearchRequest;
import org.gijido.index.SearchResult;
import org.gijido.index.SearchResult.FacetCount;
import org.gijido.index.SearchResult.Hit;
import org.gijido.index.SimilarRequest;
import org.gijido.index.TextIndex;
import org.gijido.index.TextMarker;

/** Asks this node's index in the archive's words. */
@ApplicationScoped
class LucenePastAnswers implements PastAnswerIndex {

    private static final int FACET_VALUES = 50;

    @Inject
    private SearchKeeper keeper;

    @Override
    public Matches search(PastAnswerQuery query) {
        SearchRequest request = new SearchRequest(query.text(), chosen(query.chosen()), query.from(), query.to(),
                order(query), query.offset(), query.size(), FACET_VALUES);
        SearchResult result = keeper.use(index -> index.search(request));
        return new Matches(result.total(), keeper.complete(), matches(result.hits()), facets(result.facets()));
    }

    @Override
    public List<Match> similar(String text, String leftOutId, LocalDate last, int size) {
        return matches(keeper.use(index -> index.similar(new SimilarRequest(text, leftOutId, null, last, size))));
    }

    @Override
    public Marker marker(String typed) {
        TextMarker marker = TextIndex.marker(typed);
        return (text, longest) -> marked(marker.mark(text, longest));
    }

    private static MarkedText marked(HighlightedText text) {
        return new MarkedText(text.parts().stream().map(part -> new MarkedText.Part(part.text(), part.marked())).toList());
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

    private static List<Match> matches(List<Hit> hits) {
        return hits.stream().map(hit -> new Match(hit.id(), hit.score())).toList();
    }

    private static Map<PastAnswerFacet, List<FacetValue>> facets(Map<String, List<FacetCount>> facets) {
        Map<PastAnswerFacet, List<FacetValue>> inOrder = new EnumMap<>(PastAnswerFacet.class);
        facets.forEach((code, counts) -> inOrder.put(PastAnswerFacet.ofCode(code).orElseThrow(),
                counts.stream().map(count -> new FacetValue(count.value(), count.count())).toList()));
        return inOrder;
    }
}
