package org.gijido.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds, in words already cut, the characters that the dictionary needed apart. */
final class LookalikeFilter extends TokenFilter {

    private static final Map<Character, Character> FOLDS = TextFolding.lookalikes();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LookalikeFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            letters[i] = FOLDS.getOrDefault(letters[i], letters[i]);
        }
        return true;
    }
}
