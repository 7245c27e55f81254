package org.gijido.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns the terms of a search into Lucene queries over all texts of a layout. */
final class TermQueries {

    /** Words in the same order count most, then single words; parts of words and readings fill up from below. */
    private static final float IN_ORDER = 2f;
    private static final float PART_OF_WORD = 0.3f;
    private static final float BY_READING = 0.2f;
    /** So many kana stand between two kanji at most (引き受け, 差し支え, 後ずさり). */
    private static final int OKURIGANA = 2;
    /** How much the other texts add to the one that fits best. */
    private static final float TIE_BREAKER = 0.1f;

    private final IndexLayout layout;
    private final WordQueries words;

    TermQueries(IndexLayout layout) {
        this.layout = layout;
        this.words = new WordQueries(word -> anyText(text -> wordQuery(text, word)));
    }

    Query matching(SearchTerm term) {
        List<Query> ways = new ArrayList<>();
        ways.add(boosted(anyText(text -> surfacePhrase(text, term.surface())), PART_OF_WORD));
        if (!term.exact() && !term.words().isEmpty()) {
            ways.add(words.enoughOf(term.words()));
        }
        if (!term.reading().isEmpty()) {
            ways.add(boosted(anyText(text -> soundsAlike(text, term)), BY_READING));
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new DisjunctionMaxQuery(ways, TIE_BREAKER), Occur.MUST);
        if (term.words().size() > 1 || term.exact() && !term.words().isEmpty()) {
            query.add(boosted(anyText(text -> wordPhrase(text, term.words())), IN_ORDER), Occur.SHOULD);
        }
        return query.build();
    }

    private Query anyText(Function<String, Query> queryOfText) {
        List<Query> perText = layout.texts().stream()
                .map(text -> boosted(queryOfText.apply(text.name()), text.weight())).toList();
        return new DisjunctionMaxQuery(perText, TIE_BREAKER);
    }

    private static Query wordQuery(String text, String word) {
        return new TermQuery(new Term(FieldNames.words(text), word));
    }

    private static Query wordPhrase(String text, List<Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = words.getFirst().position();
        words.forEach(word -> phrase.add(new Term(FieldNames.words(text), word.text()), word.position() - first));
        return phrase.build();
    }

    private static Query surfacePhrase(String text, List<Symbol> symbols) {
        return phrase(FieldNames.surface(text), symbols, false);
    }

    private static Query readingPhrase(String text, List<Symbol> symbols) {
        return phrase(FieldNames.reading(text), symbols, true);
    }

    /** What is read alike, but of the words in kanji has every character close together (受付 and 受け付け). */
    private static Query soundsAlike(String text, SearchTerm term) {
        if (term.kanji().isEmpty()) {
            return readingPhrase(text, term.reading());
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(readingPhrase(text, term.reading()), Occur.MUST);
        term.kanji().forEach(word -> both.add(spreadPhrase(FieldNames.surface(text), word), Occur.FILTER));
        return both.build();
    }

    private static Query spreadPhrase(String field, List<Symbol> kanji) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(OKURIGANA * (kanji.size() - 1));
        kanji.forEach(symbol -> phrase.add(new Term(field, symbol.text())));
        return phrase.build();
    }

    /** Pairs overlap, so a symbol is sought alone only where it has no neighbour on either side. */
    private static Query phrase(String field, List<Symbol> symbols, boolean fromWordStart) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = symbols.getFirst().position();
        for (int i = 0; i < symbols.size(); i++) {
            Symbol symbol = symbols.get(i);
            boolean paired = i + 1 < symbols.size() && symbol.isFollowedBy(symbols.get(i + 1));
            boolean closesPair = i > 0 && symbols.get(i - 1).isFollowedBy(symbol);
            if (paired) {
                String term = fromWordStart && i == 0 ? SymbolStream.opening(symbol, symbols.get(i + 1))
                        : SymbolStream.pair(symbol, symbols.get(i + 1));
                phrase.add(new Term(field, term), symbol.position() - first);
            } else if (!closesPair) {
                phrase.add(new Term(field, symbol.text()), symbol.position() - first);
            }
        }
        return phrase.build();
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1f ? query : new BoostQuery(query, weight);
    }
}
