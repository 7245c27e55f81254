package org.gijido.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.gijido.index.SearchResult.FacetCount;

/** Counts the values of the keywords among the hits. One for each state of the index, safe for many threads. */
final class FacetCounter {

    private final IndexReader reader;
    private final Map<String, StringDocValuesReaderState> states;

    /** Looks through all values once. */
    FacetCounter(IndexReader reader, IndexLayout layout) throws IOException {
        this.reader = reader;
        this.states = new HashMap<>();
        FieldInfos known = FieldInfos.getMergedFieldInfos(reader);
        for (String field : layout.keywords().stream().map(FieldNames::keyword).toList()) {
            if (known.fieldInfo(field) != null) {
                states.put(field, new StringDocValuesReaderState(reader, field));
            }
        }
    }

    IndexReader reader() {
        return reader;
    }

    /** All values counted for each keyword; a chosen keyword is counted as if it were not chosen. */
    Map<String, List<FacetCount>> count(IndexSearcher searcher, QueryBuilder queries, IndexLayout layout,
            SearchRequest request, FacetsCollector hits) throws IOException {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        if (request.facetSize() > 0) {
            for (String keyword : layout.keywords()) {
                FacetsCollector counted = request.allowed(keyword).isEmpty() ? hits
                        : searcher.search(queries.queryWithoutFilter(request, keyword), new FacetsCollectorManager());
                facets.put(keyword, count(keyword, counted, request.facetSize()));
            }
        }
        return facets;
    }

    private List<FacetCount> count(String keyword, FacetsCollector hits, int size) throws IOException {
        String field = FieldNames.keyword(keyword);
        StringDocValuesReaderState state = states.get(field);
        FacetResult result = state == null ? null : new StringValueFacetCounts(state, hits).getTopChildren(size, field);
        return result == null ? List.of() : Arrays.stream(result.labelValues)
                .map(value -> new FacetCount(value.label, value.value.longValue())).toList();
    }
}
