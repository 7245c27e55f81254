package org.gijido.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.gijido.index.SearchResult.Hit;

/**
 * Finds all that match and reads a page of them, in one pass. A deep page is reached in further steps of bounded size, so
 * that asking for page two million costs neither the memory of two million hits nor an error.
 */
final class PageOfHits {

    private static final int STEP = 10_000;

    private final IndexSearcher searcher;
    private final Query query;
    private final Sort sort;
    private final FacetsCollector all;
    private final TopFieldDocs first;

    /** @param size of the page; hits before it and on it are looked for as far as one step goes */
    PageOfHits(IndexSearcher searcher, Query query, ResultOrder order, long offset, int size) throws IOException {
        this.searcher = searcher;
        this.query = query;
        this.sort = order.sort();
        int wanted = (int) Math.clamp(offset + size, 1, STEP);
        Object[] found = searcher.search(query, new MultiCollectorManager(new FacetsCollectorManager(),
                new TopFieldCollectorManager(sort, wanted, Integer.MAX_VALUE)));
        this.all = (FacetsCollector) found[0];
        this.first = (TopFieldDocs) found[1];
    }

    /** All that match. */
    FacetsCollector all() {
        return all;
    }

    long total() {
        return all.getMatchingDocs().stream().mapToLong(segment -> segment.totalHits()).sum();
    }

    List<Hit> read(long offset, int size) throws IOException {
        if (size == 0 || offset >= total()) {
            return List.of();
        }
        ScoreDoc[] known = first.scoreDocs;
        boolean enough = known.length == total() || offset + size <= known.length;
        return hits(enough ? Arrays.copyOfRange(known, (int) offset, (int) Math.min(known.length, offset + size))
                : deep(offset, size));
    }

    private ScoreDoc[] deep(long offset, int size) throws IOException {
        int reached = (int) Math.min(offset, first.scoreDocs.length);
        ScoreDoc last = reached == 0 ? null : first.scoreDocs[reached - 1];
        long at = reached;
        while (at < offset) {
            ScoreDoc[] step = searcher.searchAfter(last, query, (int) Math.min(STEP, offset - at), sort).scoreDocs;
            at += step.length;
            last = step[step.length - 1];
        }
        return searcher.searchAfter(last, query, size, sort).scoreDocs;
    }

    private List<Hit> hits(ScoreDoc[] page) throws IOException {
        StoredFields stored = searcher.storedFields();
        int score = Arrays.asList(sort.getSort()).indexOf(SortField.FIELD_SCORE);
        Hit[] hits = new Hit[page.length];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = new Hit(stored.document(page[i].doc).get(FieldNames.ID), (Float) ((FieldDoc) page[i]).fields[score]);
        }
        return Arrays.asList(hits);
    }
}
