package org.gijido.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the archive needs of an index; the search feature supplies it. */
public interface PastAnswerIndex {

    /** A past answer that was found, by its id; the higher the score the better within one search. */
    record Match(String id, float score) {
    }

    /**
     * @param total how many match, exactly
     * @param complete false while the index is being filled again and may miss some
     */
    record Matches(long total, boolean complete, List<Match> page, Map<PastAnswerFacet, List<FacetValue>> facets) {
    }

    Matches search(PastAnswerQuery query);

    /** Those until a day that speak most alike, best first; {@code leftOutId} may be null. */
    List<Match> similar(String text, String leftOutId, LocalDate last, int size);

    /** Marks what a search for {@code typed} finds, in as many texts as may be. */
    Marker marker(String typed);

    /** Marks what was sought. */
    interface Marker {

        /** @param longest of a longer text, in UTF-16 units, only a passage of so many */
        MarkedText mark(String text, int longest);
    }
}
