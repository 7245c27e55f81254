package org.gijido.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

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

    /**
     * A word as it is read, at its place in the text; nothing of it where the reading is not known. Particles and endings
     * begin nothing: who seeks タイ does not mean 行きたい.
     */
    private record Spoken(String kana, int start, int end, boolean joinsPrevious, boolean begins) {

        boolean isWithin(Spoken compound) {
            return compound != null && start >= compound.start && end <= compound.end;
        }
    }

    private static final Comparator<Spoken> COMPOUND_BEFORE_ITS_PARTS =
            Comparator.comparingInt(Spoken::start).thenComparing(Comparator.comparingInt(Spoken::end).reversed());

    private final List<Symbol> symbols = new ArrayList<>();
    private int position;

    private ReadingSymbols() {
    }

    /**
     * The reading of a text, then once more with each compound read part by part if that differs: 羽田空港 is ハネダ, yet
     * 空港 must be found in it as the beginning of a word.
     */
    static List<Symbol> of(String text) {
        List<Spoken> words = words(text);
        ReadingSymbols symbols = new ReadingSymbols();
        List<Spoken> wholes = wholes(words);
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
        List<Spoken> words = words(text);
        ReadingSymbols read = new ReadingSymbols();
        wholes(words).forEach(read::add);
        boolean unbroken = read.symbols.size() > 1 && words.stream().noneMatch(word -> word.kana().isEmpty())
                && read.symbols.getLast().position() - read.symbols.getFirst().position() == read.symbols.size() - 1;
        return unbroken ? new Query(read.symbols, kanji(text, words)) : new Query(List.of(), List.of());
    }

    private static List<String> kanji(String text, List<Spoken> words) {
        return parts(words).stream().map(word -> text.substring(word.start(), word.end()))
                .filter(word -> word.codePoints().allMatch(Character::isIdeographic)).toList();
    }

    private static List<Spoken> wholes(List<Spoken> words) {
        List<Spoken> wholes = new ArrayList<>();
        for (Spoken word : words) {
            if (!word.isWithin(wholes.isEmpty() ? null : wholes.getLast())) {
                wholes.add(word);
            }
        }
        return wholes;
    }

    private static List<Spoken> parts(List<Spoken> words) {
        List<Spoken> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean compound = i + 1 < words.size() && words.get(i + 1).isWithin(words.get(i));
            if (!compound) {
                parts.add(words.get(i));
            }
        }
        return parts;
    }

    private static List<Spoken> words(String text) {
        List<Spoken> words = new ArrayList<>();
        try (TokenStream stream = WORDS.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            ReadingAttribute reading = stream.addAttribute(ReadingAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute speech = stream.addAttribute(PartOfSpeechAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String kana = Kana.toKatakana(reading.getReading() == null ? term.toString() : reading.getReading());
                boolean known = kana.codePoints().allMatch(Kana::isKana);
                words.add(new Spoken(known ? kana : "", offset.startOffset(), offset.endOffset(),
                        increment.getPositionIncrement() <= 1, !speech.getPartOfSpeech().startsWith("助")));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        words.sort(COMPOUND_BEFORE_ITS_PARTS);
        return words;
    }

    /** Punctuation, and a word whose reading is not known, such as Latin letters, leave a gap. */
    private void add(Spoken word) {
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
