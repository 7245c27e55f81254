package org.gijido.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Writes the places of a text that fit a pattern anew, each as a function says. Lucene's own filter of this kind knows
 * fixed replacements only.
 */
final class RewritingCharFilter extends BaseCharFilter {

    private final Pattern places;
    private final Function<MatchResult, String> rewrite;
    private Reader rewritten;
    private int shift;

    RewritingCharFilter(Pattern places, Function<MatchResult, String> rewrite, Reader text) {
        super(text);
        this.places = places;
        this.rewrite = rewrite;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (rewritten == null) {
            rewritten = new StringReader(rewritten(readAll(input)));
        }
        return rewritten.read(buffer, offset, length);
    }

    static String readAll(Reader text) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[1024];
        for (int read = text.read(buffer, 0, buffer.length); read > 0; read = text.read(buffer, 0, buffer.length)) {
            all.append(buffer, 0, read);
        }
        return all.toString();
    }

    private String rewritten(String text) {
        StringBuilder result = new StringBuilder(text.length());
        Matcher place = places.matcher(text);
        int done = 0;
        while (place.find()) {
            String replacement = rewrite.apply(place);
            result.append(text, done, place.start());
            noteShift(result.length(), place.end() - place.start(), replacement.length());
            result.append(replacement);
            done = place.end();
        }
        return result.append(text, done, text.length()).toString();
    }

    /** What grew shows its end at the last of the old characters; what shrank ends where the old ones ended. */
    private void noteShift(int at, int before, int after) {
        for (int i = before; i < after; i++) {
            addOffCorrectMap(at + i, --shift);
        }
        if (after < before) {
            shift += before - after;
            addOffCorrectMap(at + after, shift);
        }
    }
}
