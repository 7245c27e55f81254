package org.gijido.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Finds the words of a text and how it is read in one walk through the dictionary, which is most of the indexing. For one
 * thread at a time.
 */
final class TextCutter {

    private final Tokenizer tokenizer = WordAnalyzer.newTokenizer(true);
    private final Listener listener = new Listener(tokenizer);
    private final TokenStream words = WordAnalyzer.words(new WithoutCompounds(listener));

    TextTerms cut(String text) {
        List<Word> found = new ArrayList<>();
        listener.heard.clear();
        try {
            tokenizer.setReader(TextFolding.forDictionary(new StringReader(text)));
            Word.read(words, found::add);
            words.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        return new TextTerms(found, SurfaceSymbols.of(text), ReadingSymbols.of(listener.heard));
    }

    /** Takes down how everything that passes is read. */
    private static final class Listener extends TokenFilter {

        private final SpokenWord.Reader reader = new SpokenWord.Reader(this);
        private final List<SpokenWord> heard = new ArrayList<>();

        Listener(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean any = input.incrementToken();
            if (any) {
                heard.add(reader.read());
            }
            return any;
        }
    }

    /** A compound comes before its parts and spans them. */
    private static final class WithoutCompounds extends FilteringTokenFilter {

        private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

        WithoutCompounds(TokenStream input) {
            super(input);
        }

        @Override
        protected boolean accept() {
            return length.getPositionLength() == 1;
        }
    }
}
