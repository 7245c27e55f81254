package org.gijido.archive;

import java.util.List;
import java.util.Map;

/**
 * A page of past answers.
 *
 * @param total how many match in all
 * @param complete false while the index is being filled again and may miss some
 * @param facets the commonest values first
 */
public record PastAnswerPage(long total, boolean complete, List<PastAnswerHit> hits,
        Map<PastAnswerFacet, List<FacetValue>> facets) {

    /** Nothing at all. */
    public static final PastAnswerPage EMPTY = new PastAnswerPage(0, true, List.of(), Map.of());
}
