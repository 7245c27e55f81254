package org.gijido.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Finds what has enough of the words of a question. A few must all be there. Of more some may be missing, but never a
 * number, a name in Latin letters, or the rarest compound: a longer question finds no more than its rarer word alone.
 */
final class WordQueries {

    /** Up to so many words must all be found; of a longer sentence a quarter may be missing. */
    private static final int ALL_NEEDED = 3;
    private static final double SHARE_NEEDED = 0.75;

    private final Function<String, Query> oneWord;

    /** @param oneWord what finds a word in any text */
    WordQueries(Function<String, Query> oneWord) {
        this.oneWord = oneWord;
    }

    Query enoughOf(List<Word> words) {
        List<String> distinct = words.stream().map(Word::text).distinct().toList();
        boolean all = distinct.size() <= ALL_NEEDED;
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int missable = 0;
        for (String word : distinct) {
            boolean needed = all || isNameOrNumber(word);
            query.add(oneWord.apply(word), needed ? Occur.MUST : Occur.SHOULD);
            missable += needed ? 0 : 1;
        }
        if (!all) {
            int mayBeMissing = distinct.size() - (int) Math.ceil(distinct.size() * SHARE_NEEDED);
            query.setMinimumNumberShouldMatch(Math.max(0, missable - mayBeMissing));
            query.add(new RarestQuery(parts(words)), Occur.FILTER);
        }
        return query.build();
    }

    /** The compounds of a sentence; of one long compound its words. */
    private List<Query> parts(List<Word> words) {
        List<List<Word>> compounds = new ArrayList<>();
        for (Word word : words) {
            if (compounds.isEmpty() || compounds.getLast().getLast().end() != word.start()) {
                compounds.add(new ArrayList<>());
            }
            compounds.getLast().add(word);
        }
        return compounds.size() == 1 ? words.stream().map(word -> oneWord.apply(word.text())).distinct().toList()
                : compounds.stream().map(this::enoughOf).distinct().toList();
    }

    private static boolean isNameOrNumber(String word) {
        return word.chars().anyMatch(sign -> sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'z');
    }
}
