package org.gijido.index;

import java.io.Reader;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;

/**
 * Cuts text into words of the dictionary in their base form, without particles. Long compounds are cut into their
 * parts and the compound itself is left out, so that text and query always give the same sequence of words.
 */
final class WordAnalyzer extends Analyzer {

    /** @param withCompounds whether a compound that is cut is given too, before its parts */
    static Tokenizer newTokenizer(boolean withCompounds) {
        return new JapaneseTokenizer(null, true, !withCompounds, JapaneseTokenizer.Mode.SEARCH);
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return TextFolding.forDictionary(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String fieldName, Reader reader) {
        return TextFolding.forDictionary(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = newTokenizer(false);
        return new TokenStreamComponents(tokenizer, words(tokenizer));
    }

    /** What is sought of the words of the dictionary, without compounds that are cut. */
    static TokenStream words(TokenStream tokens) {
        TokenStream words = new JapaneseBaseFormFilter(tokens);
        words = new JapanesePartOfSpeechStopFilter(words, JapaneseAnalyzer.getDefaultStopTags());
        words = new JapaneseKatakanaStemFilter(words);
        return new NumberWithCounterFilter(new SpellingFilter(words));
    }
}
