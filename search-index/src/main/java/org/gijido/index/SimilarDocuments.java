package org.gijido.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds what speaks of the same as a given text: the rarer the words that both have, the more alike. */
final class SimilarDocuments {

    /** The words that say most; the rest of a long text only costs time. */
    private static final int MOST_WORDS = 30;

    private final IndexLayout layout;
    private final TermQueries terms;

    SimilarDocuments(IndexLayout layout) {
        this.layout = layout;
        this.terms = new TermQueries(layout);
    }

    Query query(IndexReader reader, String text, String leftOutId, LocalDate last) throws IOException {
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        alike.add(alike(reader, text), Occur.MUST);
        alike.add(QueryBuilder.days(null, last), Occur.FILTER);
        if (leftOutId != null) {
            alike.add(new TermQuery(QueryBuilder.idTerm(leftOutId)), Occur.MUST_NOT);
        }
        return alike.build();
    }

    private Query alike(IndexReader reader, String text) throws IOException {
        Query byWords = byWords(reader, text);
        return byWords instanceof BooleanQuery words && words.clauses().isEmpty() ? byCharacters(text) : byWords;
    }

    private Query byWords(IndexReader reader, String text) throws IOException {
        MoreLikeThis likeness = new MoreLikeThis(reader);
        likeness.setAnalyzer(Word.ANALYZER);
        likeness.setMinTermFreq(1);
        likeness.setMinDocFreq(1);
        likeness.setMaxQueryTerms(MOST_WORDS);
        likeness.setBoost(true);
        List<String> fields = layout.texts().stream().filter(IndexLayout.TextPart::similar)
                .map(part -> FieldNames.words(part.name())).toList();
        likeness.setFieldNames(fields.toArray(String[]::new));
        Map<String, Collection<Object>> sought = new HashMap<>();
        fields.forEach(field -> sought.put(field, List.of(text)));
        return likeness.like(sought);
    }

    /** For a text of which no word is known here, such as half a word. */
    private Query byCharacters(String text) {
        List<SearchTerm> pieces = SearchText.parse(text);
        if (pieces.isEmpty()) {
            return new MatchNoDocsQuery("nothing to compare");
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        pieces.forEach(piece -> any.add(terms.matching(piece), Occur.SHOULD));
        return any.build();
    }
}
