package org.gijido.index;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Joins to a number the word that directly follows it: 250基 is sought, and not any 250 beside any 基. */
final class NumberWithCounterFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private State ahead;
    private boolean ended;

    NumberWithCounterFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!advance()) {
            return false;
        }
        if (isNumber()) {
            joinNext();
        }
        return true;
    }

    private boolean advance() throws IOException {
        if (ahead != null) {
            restoreState(ahead);
            ahead = null;
            return true;
        }
        ended = ended || !input.incrementToken();
        return !ended;
    }

    private boolean isNumber() {
        return term.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private void joinNext() throws IOException {
        String number = term.toString();
        int end = offset.endOffset();
        State own = captureState();
        String counter = "";
        if (advance()) {
            counter = offset.startOffset() == end ? term.toString() : "";
            ahead = captureState();
        }
        restoreState(own);
        term.setEmpty().append(number).append(counter);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead = null;
        ended = false;
    }
}
