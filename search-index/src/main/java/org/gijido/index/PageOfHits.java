package org.gijido.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldDocs;
import org.gijido.index.SearchResult.Hit;

/**
 * Reads a page of hits. A deep page is reached in steps of bounded size, so that asking for page two million costs
 * neither the memory of two million hits nor an error.
 */
final class PageOfHits {

    private static final int STEP = 10_000;

    private final IndexSearcher searcher;
    private final Query query;
    private final Sort sort;

    PageOfHits(IndexSearcher searcher, Query query, ResultOrder order) {
        this.searcher = searcher;
        this.query = query;
        this.sort = order.sort();
    }

    List<Hit> read(long offset, int size) throws IOException {
        if (size == 0 || offset >= searcher.getIndexReader().maxDoc()) {
            return List.of();
        }
        FieldDoc last = null;
        long left = offset;
        while (left > 0) {
            ScoreDoc[] skipped = after(last, (int) Math.min(STEP, left)).scoreDocs;
            if (skipped.length == 0) {
                return List.of();
            }
            left -= skipped.length;
            last = (FieldDoc) skipped[skipped.length - 1];
        }
        return hits(after(last, size));
    }

    private TopFieldDocs after(FieldDoc last, int count) throws IOException {
        return searcher.searchAfter(last, query, count, sort, true);
    }

    private List<Hit> hits(TopFieldDocs page) throws IOException {
        StoredFields stored = searcher.storedFields();
        Hit[] hits = new Hit[page.scoreDocs.length];
        for (int i = 0; i < hits.length; i++) {
            ScoreDoc found = page.scoreDocs[i];
            hits[i] = new Hit(stored.document(found.doc).get(FieldNames.ID), found.score);
        }
        return Arrays.asList(hits);
    }
}
