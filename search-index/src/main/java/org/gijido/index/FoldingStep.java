package org.gijido.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.ibm.icu.text.UnicodeSet;
import org.apache.lucene.analysis.CharFilter;

/**
 * One way of making texts alike. Most texts need few of them, and every filter costs: one is taken only where a text has
 * a character that calls for it.
 */
record FoldingStep(UnicodeSet callers, UnaryOperator<Reader> filter) {

    static FoldingStep of(String callers, UnaryOperator<Reader> filter) {
        return new FoldingStep(new UnicodeSet(callers).freeze(), filter);
    }

    /** Writes places anew; a pattern is quick when it begins with the character and looks around afterwards. */
    static FoldingStep rewriting(String callers, Pattern places, Function<MatchResult, String> rewrite) {
        return of(callers, text -> new RewritingCharFilter(places, rewrite, text));
    }

    /** The text after all steps that it calls for, then the last; offsets lead back through all of them. */
    static CharFilter all(List<FoldingStep> steps, Reader typed, Function<Reader, CharFilter> last) {
        String text = readAll(typed);
        Reader folded = new StringReader(text);
        for (FoldingStep step : steps) {
            folded = step.callers.containsSome(text) ? step.filter.apply(folded) : folded;
        }
        return last.apply(folded);
    }

    private static String readAll(Reader typed) {
        try {
            return RewritingCharFilter.readAll(typed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reading from memory", unreadable);
        }
    }
}
