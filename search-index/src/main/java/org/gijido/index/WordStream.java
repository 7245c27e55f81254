package org.gijido.index;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives words to the index as terms. */
final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Word> words;
    private int lastPosition = -1;

    WordStream(List<Word> words) {
        this.words = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        Word word = words.next();
        clearAttributes();
        term.setEmpty().append(word.text());
        increment.setPositionIncrement(word.position() - lastPosition);
        lastPosition = word.position();
        return true;
    }
}
