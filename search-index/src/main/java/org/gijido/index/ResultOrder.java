package org.gijido.index;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/** In which order hits come; those that tie come in the order in which they were indexed. */
public enum ResultOrder {
    /** What answers the query best first. */
    RELEVANCE(SortField.FIELD_SCORE),
    /** The newest first. */
    NEWEST(byDate(true)),
    /** The oldest first. */
    OLDEST(byDate(false));

    private final SortField first;

    ResultOrder(SortField first) {
        this.first = first;
    }

    private static SortField byDate(boolean newestFirst) {
        return LongField.newSortField(FieldNames.DATE, newestFirst, SortedNumericSelector.Type.MIN);
    }

    /** Ids break ties, so that a hit never shows on two pages. */
    Sort sort() {
        return new Sort(first, SortField.FIELD_SCORE, new SortField(FieldNames.ID, SortField.Type.STRING));
    }
}
