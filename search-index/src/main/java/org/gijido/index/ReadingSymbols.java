package org.gijido.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** How a text is read aloud, in katakana, each with the place of the whole word that it belongs to. */
final class ReadingSymbols {

    private final Tokenizer words = WordAnalyzer.newTokenizer();
    private final CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
    private final ReadingAttribute reading = words.addAttribute(ReadingAttribute.class);
    private final OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = words.addAttribute(PositionIncrementAttribute.class);
    private final List<Symbol> symbols = new ArrayList<>();
    private int position;

    private ReadingSymbols() {
    }

    static List<Symbol> of(String text) {
        try {
            return new ReadingSymbols().read(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private List<Symbol> read(String text) throws IOException {
        try (words) {
            words.setReader(TextFolding.forDictionary(new StringReader(text)));
            words.reset();
            while (words.incrementToken()) {
                addWord();
            }
            words.end();
        }
        return symbols;
    }

    /** A word whose reading is not known, such as Latin letters, leaves a gap. */
    private void addWord() {
        position += increment.getPositionIncrement() - 1;
        String surface = term.toString();
        String kana = Kana.toKatakana(reading.getReading() == null ? surface : reading.getReading());
        if (!kana.codePoints().allMatch(Kana::isKana)) {
            position++;
            return;
        }
        boolean joined = !symbols.isEmpty() && symbols.getLast().position() == position - 1;
        for (int i = 0; i < kana.length(); i++) {
            String voiced = i == 0 && joined ? Kana.voiced(kana.charAt(0)) : null;
            symbols.add(new Symbol(kana.substring(i, i + 1), position++,
                    offset.startOffset(), offset.endOffset(), i == 0, voiced));
        }
    }
}
