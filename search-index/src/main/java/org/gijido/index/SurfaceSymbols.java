package org.gijido.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.CharFilter;

/**
 * The letters and numbers of a text as they look. White space vanishes (福島　太郎 is 福島太郎); punctuation leaves a gap,
 * so that nothing is found across a full stop. A number is one symbol: 50 is no part of 250.
 */
final class SurfaceSymbols {

    private final CharFilter folded;
    private final List<Symbol> symbols = new ArrayList<>();
    private int position;

    private SurfaceSymbols(CharFilter folded) {
        this.folded = folded;
    }

    static List<Symbol> of(String text) {
        return of(text, TextFolding::forEyes);
    }

    /** Of a text in kana, as the dictionary would spell how it sounds. */
    static List<Symbol> sounds(String kana) {
        return of(kana, TextFolding::forDictionary);
    }

    private static List<Symbol> of(String text, Function<Reader, CharFilter> folding) {
        try (CharFilter folded = folding.apply(new StringReader(text))) {
            return new SurfaceSymbols(folded).read(RewritingCharFilter.readAll(folded));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private List<Symbol> read(String text) {
        boolean inGap = false;
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            int next = isDigit(codePoint) ? endOfNumber(text, at) : at + Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                add(text, at, next);
                inGap = false;
            } else if (!Character.isWhitespace(codePoint) && !inGap) {
                position++;
                inGap = true;
            }
            at = next;
        }
        return symbols;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && (isDigit(text.charAt(end)) || isPoint(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    /** Of a character that folds into several (㈱ into 株 between brackets) each is the whole. Two numbers never touch. */
    private void add(String text, int at, int next) {
        if (isDigit(text.charAt(at)) && !symbols.isEmpty() && isDigit(symbols.getLast().text().charAt(0))) {
            position = Math.max(position, symbols.getLast().position() + 2);
        }
        int start = folded.correctOffset(at);
        int end = Math.max(start + 1, folded.correctOffset(next));
        symbols.add(Symbol.plain(text.substring(at, next), position++, start, end));
    }
}
