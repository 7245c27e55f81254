package org.gijido.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word of a text in its base form.
 *
 * @param position its place among the words; a gap stands for a particle
 * @param start where it begins in the text as typed
 * @param end where it ends there
 */
record Word(String text, int position, int start, int end) {

    /** An analyzer keeps one pipeline for each thread and may be shared. */
    static final WordAnalyzer ANALYZER = new WordAnalyzer();

    static List<Word> allOf(String text) {
        List<Word> words = new ArrayList<>();
        read(text, words::add);
        return words;
    }

    /** @param taker says whether it wants more; to cut a text into words is dear */
    static void read(String text, Predicate<Word> taker) {
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            read(stream, taker);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    /** Reads a stream of words, which is closed by whoever made it. */
    static void read(TokenStream stream, Predicate<Word> taker) throws IOException {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
        int position = -1;
        stream.reset();
        boolean wanted = true;
        while (wanted && stream.incrementToken()) {
            position += increment.getPositionIncrement();
            wanted = taker.test(new Word(term.toString(), position, offset.startOffset(), offset.endOffset()));
        }
        stream.end();
    }
}
