package org.gijido.index;

import java.time.LocalDate;
import java.util.List;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Makes the Lucene query of a {@link SearchRequest}. */
final class QueryBuilder {

    private final IndexLayout layout;
    private final TermQueries terms;

    QueryBuilder(IndexLayout layout) {
        this.layout = layout;
        this.terms = new TermQueries(layout);
    }

    Query query(SearchRequest request) {
        return queryWithoutFilter(request, null);
    }

    /** The query as if nothing had been chosen for one keyword; null leaves nothing out. */
    Query queryWithoutFilter(SearchRequest request, String leftOut) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(text(request.text()), Occur.MUST);
        for (String keyword : layout.keywords()) {
            if (!keyword.equals(leftOut) && !request.allowed(keyword).isEmpty()) {
                List<BytesRef> values = request.allowed(keyword).stream().map(BytesRef::new).toList();
                query.add(new TermInSetQuery(FieldNames.keyword(keyword), values), Occur.FILTER);
            }
        }
        if (request.from() != null || request.to() != null) {
            query.add(days(request.from(), request.to()), Occur.FILTER);
        }
        return query.build();
    }

    /** The documents of a period; null leaves an end open. */
    static Query days(LocalDate from, LocalDate to) {
        return LongField.newRangeQuery(FieldNames.DATE, from == null ? Long.MIN_VALUE : from.toEpochDay(),
                to == null ? Long.MAX_VALUE : to.toEpochDay());
    }

    /** Blank asks for all; punctuation alone has nothing that could be found. */
    private Query text(String typed) {
        if (typed == null || typed.isBlank()) {
            return new MatchAllDocsQuery();
        }
        List<SearchTerm> wanted = SearchText.parse(typed);
        if (wanted.isEmpty()) {
            return new MatchNoDocsQuery("nothing that can be sought");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (wanted.stream().allMatch(SearchTerm::excluded)) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        wanted.forEach(term -> query.add(terms.matching(term), term.excluded() ? Occur.MUST_NOT : Occur.MUST));
        return query.build();
    }

    /** The query for one document by its id. */
    static Term idTerm(String id) {
        return new Term(FieldNames.ID, id);
    }
}
