package org.gijido.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word as it is read, at its place in the text; nothing of it where the reading is not known. Particles and endings
 * begin nothing: who seeks タイ does not mean 行きたい.
 *
 * @param kana in katakana
 */
record SpokenWord(String kana, int start, int end, boolean joinsPrevious, boolean begins) {

    boolean isWithin(SpokenWord compound) {
        return compound != null && start >= compound.start && end <= compound.end;
    }

    /** Reads the word at which the tokens of a dictionary stand. */
    static final class Reader {

        private final CharTermAttribute term;
        private final ReadingAttribute reading;
        private final OffsetAttribute offset;
        private final PartOfSpeechAttribute speech;
        private final PositionIncrementAttribute increment;

        Reader(TokenStream tokens) {
            term = tokens.addAttribute(CharTermAttribute.class);
            reading = tokens.addAttribute(ReadingAttribute.class);
            offset = tokens.addAttribute(OffsetAttribute.class);
            speech = tokens.addAttribute(PartOfSpeechAttribute.class);
            increment = tokens.addAttribute(PositionIncrementAttribute.class);
        }

        SpokenWord read() {
            String kana = Kana.toKatakana(reading.getReading() == null ? term.toString() : reading.getReading());
            boolean known = kana.codePoints().allMatch(Kana::isKana);
            return new SpokenWord(known ? kana : "", offset.startOffset(), offset.endOffset(),
                    increment.getPositionIncrement() <= 1, !speech.getPartOfSpeech().startsWith("助"));
        }
    }
}
