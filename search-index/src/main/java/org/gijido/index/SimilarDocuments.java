package org.gijido.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.gijido.index.SearchResult.Hit;

/** Finds what speaks of the same as a given text: its subject first, then what is nearest of other subjects. */
final class SimilarDocuments {

    /** The words that say most; the rest of a long text only costs time. */
    private static final int MOST_WORDS = 60;

    private final IndexLayout layout;
    private final TermQueries terms;
    private volatile Subjects subjects;

    SimilarDocuments(IndexLayout layout) {
        this.layout = layout;
        this.terms = new TermQueries(layout);
    }

    List<Hit> find(IndexSearcher searcher, SimilarRequest request) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Map<String, Integer> words = telling(reader, request.text());
        if (words.isEmpty()) {
            return new PageOfHits(searcher, byCharacters(request), ResultOrder.RELEVANCE, 0, request.size()).read(0,
                    request.size());
        }
        Subjects current = subjects(reader);
        FixedBitSet leftOut = leftOut(searcher, request);
        Likeness likeness = new Likeness(reader, layout, current, leftOut);
        likeness.compare(words);
        return new NearestSubjects(current, likeness, leftOut, request.size()).hits(searcher.storedFields());
    }

    private Subjects subjects(IndexReader reader) throws IOException {
        Subjects current = subjects;
        if (current == null || !current.isOf(reader)) {
            current = Subjects.read(reader, layout);
            subjects = current;
        }
        return current;
    }

    /** The words of the text that are known here, each with how often it stands there; of many the rarest. */
    private Map<String, Integer> telling(IndexReader reader, String text) throws IOException {
        Map<String, Integer> words = new LinkedHashMap<>();
        Word.allOf(text).forEach(word -> words.merge(word.text(), 1, Integer::sum));
        Map<String, Integer> documents = new HashMap<>();
        for (String word : words.keySet()) {
            documents.put(word, documents(reader, word));
        }
        words.keySet().removeIf(word -> documents.get(word) == 0);
        return words.size() <= MOST_WORDS ? words
                : words.keySet().stream().sorted(Comparator.comparing(documents::get)).limit(MOST_WORDS)
                        .collect(Collectors.toMap(word -> word, words::get));
    }

    private int documents(IndexReader reader, String word) throws IOException {
        int most = 0;
        for (IndexLayout.TextPart text : layout.alike()) {
            most = Math.max(most, reader.docFreq(new Term(FieldNames.words(text.name()), word)));
        }
        return most;
    }

    private static FixedBitSet leftOut(IndexSearcher searcher, SimilarRequest request) throws IOException {
        FixedBitSet leftOut = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        for (MatchingDocs segment : searcher.search(unwanted(request), new FacetsCollectorManager()).getMatchingDocs()) {
            DocIdSetIterator documents = segment.bits().iterator();
            while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                leftOut.set(segment.context().docBase + documents.docID());
            }
        }
        return leftOut;
    }

    private static Query unwanted(SimilarRequest request) {
        BooleanQuery.Builder unwanted = new BooleanQuery.Builder();
        if (request.last().isBefore(LocalDate.MAX)) {
            unwanted.add(QueryBuilder.days(request.last().plusDays(1), null), Occur.SHOULD);
        }
        if (request.leftOutId() != null) {
            unwanted.add(new TermQuery(QueryBuilder.idTerm(request.leftOutId())), Occur.SHOULD);
        }
        if (request.leftOutDay() != null) {
            unwanted.add(QueryBuilder.days(request.leftOutDay(), request.leftOutDay()), Occur.SHOULD);
        }
        return unwanted.build();
    }

    /** For a text of which no word is known here, such as half a word. */
    private Query byCharacters(SimilarRequest request) {
        List<SearchTerm> pieces = SearchText.parse(request.text());
        if (pieces.isEmpty()) {
            return new MatchNoDocsQuery("nothing to compare");
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        pieces.forEach(piece -> any.add(terms.matching(piece), Occur.SHOULD));
        return new BooleanQuery.Builder().add(any.build(), Occur.MUST).add(unwanted(request), Occur.MUST_NOT).build();
    }
}
