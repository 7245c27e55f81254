package org.gijido.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/** How a text is read aloud, in katakana, each with the place of the whole word that it belongs to. */
final class ReadingSymbols {

    /** All words, particles too. An analyzer because it keeps a tokenizer for each thread; a new one is dear. */
    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected Reader initReader(String fieldName, Reader reader) {
            return TextFolding.forDictionary(reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            return new TokenStreamComponents(WordAnalyzer.newTokenizer(true));
        }
    };

    private static final Comparator<SpokenWord> COMPOUND_BEFORE_ITS_PARTS = Comparator.comparingInt(SpokenWord::start)
            .thenComparing(Comparator.comparingInt(SpokenWord::end).reversed());

    private final List<Symbol> symbols = new ArrayList<>();
    private int position;

    private ReadingSymbols() {
    }

    /**
     * The reading of a text, then once more with each compound read part by part if that differs: 羽田空港 is ハネダ, yet
     * 空港 must be found in it as the beginning of a word.
     */
    static List<Symbol> of(String text) {
        return of(words(text));
    }

    /** Of the words of a text, compounds and their parts. */
    static List<Symbol> of(List<SpokenWord> spoken) {
        List<SpokenWord> words = spoken.stream().sorted(COMPOUND_BEFORE_ITS_PARTS).toList();
        ReadingSymbols symbols = new ReadingSymbols();
        List<SpokenWord> wholes = wholes(words);
        wholes.forEach(symbols::add);
        if (wholes.size() < words.size()) {
            symbols.position++;
            parts(words).forEach(symbols::add);
        }
        return symbols.symbols;
    }

    /**
     * How a query is read.
     *
     * @param symbols empty where a word of it is not read, or where it is broken
     * @param kanji the words in kanji alone, as they stand
     */
    record Query(List<Symbol> symbols, List<String> kanji) {
    }

    static Query ofQuery(String text) {
        List<SpokenWord> words = words(text).stream().sorted(COMPOUND_BEFORE_ITS_PARTS).toList();
        ReadingSymbols read = new ReadingSymbols();
        wholes(words).forEach(read::add);
        boolean unbroken = read.symbols.size() > 1 && words.stream().noneMatch(word -> word.kana().isEmpty())
                && read.symbols.getLast().position() - read.symbols.getFirst().position() == read.symbols.size() - 1;
        return unbroken ? new Query(read.symbols, kanji(text, words)) : new Query(List.of(), List.of());
    }

    private static List<String> kanji(String text, List<SpokenWord> words) {
        return parts(words).stream().map(word -> text.substring(word.start(), word.end()))
                .filter(word -> word.codePoints().allMatch(Character::isIdeographic)).toList();
    }

    private static List<SpokenWord> wholes(List<SpokenWord> words) {
        List<SpokenWord> wholes = new ArrayList<>();
        for (SpokenWord word : words) {
            if (!word.isWithin(wholes.isEmpty() ? null : wholes.getLast())) {
                wholes.add(word);
            }
        }
        return wholes;
    }

    private static List<SpokenWord> parts(List<SpokenWord> words) {
        List<SpokenWord> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean compound = i + 1 < words.size() && words.get(i + 1).isWithin(words.get(i));
            if (!compound) {
                parts.add(words.get(i));
            }
        }
        return parts;
    }

    private static List<SpokenWord> words(String text) {
        List<SpokenWord> words = new ArrayList<>();
        try (TokenStream stream = WORDS.tokenStream("", text)) {
            SpokenWord.Reader reader = new SpokenWord.Reader(stream);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(reader.read());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        return words;
    }

    /** Punctuation, and a word whose reading is not known, such as Latin letters, leave a gap. */
    private void add(SpokenWord word) {
        if (word.kana().isEmpty() || !word.joinsPrevious()) {
            position++;
        }
        boolean joined = !symbols.isEmpty() && symbols.getLast().position() == position - 1;
        for (int i = 0; i < word.kana().length(); i++) {
            String voiced = i == 0 && joined ? Kana.voiced(word.kana().charAt(0)) : null;
            symbols.add(new Symbol(word.kana().substring(i, i + 1), position++, word.start(), word.end(),
                    i == 0 && word.begins(), voiced));
        }
    }
}
