package org.gijido.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.gijido.index.SearchResult.FacetCount;

/** Counts the values of the keywords among the hits. One for each state of the index, safe for many threads. */
final class FacetCounter {

    private final IndexReader reader;
    private final Map<String, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

    FacetCounter(IndexReader reader) {
        this.reader = reader;
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
                        : collect(searcher, queries.queryWithoutFilter(request, keyword));
                facets.put(keyword, count(keyword, counted, request.facetSize()));
            }
        }
        return facets;
    }

    static FacetsCollector collect(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new FacetsCollectorManager());
    }

    private List<FacetCount> count(String keyword, FacetsCollector hits, int size) throws IOException {
        String field = FieldNames.keyword(keyword);
        if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(field) == null) {
            return List.of();
        }
        StringDocValuesReaderState state = states.get(field);
        if (state == null) {
            state = new StringDocValuesReaderState(reader, field);
            states.put(field, state);
        }
        FacetResult result = new StringValueFacetCounts(state, hits).getTopChildren(size, field);
        return result == null ? List.of() : Arrays.stream(result.labelValues)
                .map(value -> new FacetCount(value.label, value.value.longValue())).toList();
    }
}
