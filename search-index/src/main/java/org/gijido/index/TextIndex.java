package org.gijido.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.gijido.index.SearchResult.Hit;

/**
 * An index in a directory. Safe for many threads; one open index a directory.
 *
 * <p>Changes become visible with {@link #refresh()} and lasting with {@link #commit(String)}; after a crash the index
 * is as of the last commit, and its {@link #checkpoint()} says of which state of the source that was.
 * Every method throws {@link IndexBrokenException} when the files turn out to be unusable.
 */
public final class TextIndex implements AutoCloseable {

    private final IndexFiles files;
    private final IndexLayout layout;
    private final DocumentWriter documents;
    private final QueryBuilder queries;
    private final SimilarDocuments similar;
    private volatile FacetCounter facetCounter;

    private TextIndex(IndexFiles files, IndexLayout layout) {
        this.files = files;
        this.layout = layout;
        this.documents = new DocumentWriter(layout);
        this.queries = new QueryBuilder(layout);
        this.similar = new SimilarDocuments(layout);
    }

    /**
     * Opens the index of a directory. One that is missing, damaged or of another layout becomes empty, without a
     * checkpoint; every file is read once to be sure.
     *
     * @throws IndexInUseException when another writer has it open
     */
    public static TextIndex open(Path directory, IndexLayout layout) {
        return new TextIndex(IndexFiles.open(directory, layout.fingerprint()), layout);
    }

    /** What the last commit said, or empty when the index has to be filled from the beginning. */
    public Optional<String> checkpoint() {
        return files.checkpoint();
    }

    /** Adds documents, each in the place of an earlier one of its id. */
    public void put(Collection<IndexDocument> changed) {
        files.write(writer -> {
            for (IndexDocument source : changed) {
                Document document = documents.document(source);
                writer.updateDocument(QueryBuilder.idTerm(source.id()), document);
            }
        });
    }

    /** Takes documents out; an unknown id is left alone. */
    public void remove(Collection<String> ids) {
        files.write(writer -> {
            for (String id : ids) {
                writer.deleteDocuments(QueryBuilder.idTerm(id));
            }
        });
    }

    /** Takes every document out. */
    public void clear() {
        files.write(writer -> writer.deleteAll());
    }

    /** Makes all changes so far visible to searches. */
    public void refresh() {
        files.refresh();
    }

    /** Makes all changes so far lasting, together with a word of the owner on what they amount to. */
    public void commit(String checkpoint) {
        files.commit(checkpoint);
    }

    /** How many documents a search can find. */
    public long size() {
        return files.read(searcher -> (long) searcher.count(new MatchAllDocsQuery()));
    }

    /** Searches. Nothing that can be typed is an error. */
    public SearchResult search(SearchRequest request) {
        return files.read(searcher -> {
            Query query = queries.query(request);
            PageOfHits page = new PageOfHits(searcher, query, request.order(), request.offset(), request.size());
            return new SearchResult(page.total(), page.read(request.offset(), request.size()),
                    facets(searcher).count(searcher, queries, layout, request, page.all()));
        });
    }

    /** The documents that speak most alike, subject by subject, the best subject first. */
    public List<Hit> similar(SimilarRequest request) {
        return files.read(searcher -> similar.find(searcher, request));
    }

    /** Marks in texts what a search for {@code typed} finds in them. */
    public static TextMarker marker(String typed) {
        return new TextMarker(typed);
    }

    private FacetCounter facets(IndexSearcher searcher) throws IOException {
        FacetCounter current = facetCounter;
        if (current == null || current.reader() != searcher.getIndexReader()) {
            current = new FacetCounter(searcher.getIndexReader(), layout);
            facetCounter = current;
        }
        return current;
    }

    /** Closes the files. What was not committed is forgotten, and told again by the owner after the next opening. */
    @Override
    public void close() {
        files.close();
    }
}
