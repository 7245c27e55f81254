package org.gijido.index;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Of several queries the one that finds least. Which that is only the index knows, so it is decided there. */
final class RarestQuery extends Query {

    private final List<Query> candidates;

    RarestQuery(List<Query> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rarest = candidates.getFirst();
        int fewest = searcher.count(rarest);
        for (Query candidate : candidates.subList(1, candidates.size())) {
            int count = fewest == 0 ? 0 : searcher.count(candidate);
            if (count < fewest) {
                rarest = candidate;
                fewest = count;
            }
        }
        return rarest;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        candidates.forEach(candidate -> candidate.visit(visitor.getSubVisitor(Occur.SHOULD, this)));
    }

    @Override
    public String toString(String field) {
        return "rarest of " + candidates;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RarestQuery query && candidates.equals(query.candidates);
    }

    @Override
    public int hashCode() {
        return candidates.hashCode();
    }
}
