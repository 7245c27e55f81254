package org.gijido.index;

import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total how many documents match, exactly
 * @param hits the page that was asked for
 * @param facets the commonest values of each keyword with their numbers; the numbers of a keyword leave its own filter
 *               out, so that one sees what choosing another value would give
 */
public record SearchResult(long total, List<Hit> hits, Map<String, List<FacetCount>> facets) {

    /** A document that matches; a higher score answers better, and says nothing beyond this query. */
    public record Hit(String id, float score) {
    }

    /** How many of the matching documents carry a value. */
    public record FacetCount(String value, long count) {
    }
}
