package org.gijido.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharFilter;

/**
 * The letters and digits of a text as they look. White space vanishes (福島　太郎 is 福島太郎); punctuation leaves a gap,
 * so that nothing is found across a full stop.
 */
final class SurfaceSymbols {

    private SurfaceSymbols() {
    }

    static List<Symbol> of(String text) {
        try (CharFilter folded = TextFolding.forEyes(new StringReader(text))) {
            return read(folded);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private static List<Symbol> read(CharFilter folded) throws IOException {
        List<Symbol> symbols = new ArrayList<>();
        String text = readAll(folded);
        int position = 0;
        boolean inGap = false;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                symbols.add(symbol(folded, codePoint, position++, at, next));
                inGap = false;
            } else if (!Character.isWhitespace(codePoint) && !inGap) {
                position++;
                inGap = true;
            }
            at = next;
        }
        return symbols;
    }

    /** Of a character that folds into several (㈱ into 株 between brackets) each is the whole. */
    private static Symbol symbol(CharFilter folded, int codePoint, int position, int at, int next) {
        int start = folded.correctOffset(at);
        int end = Math.max(start + 1, folded.correctOffset(next));
        return Symbol.plain(Character.toString(codePoint), position, start, end);
    }

    private static String readAll(CharFilter folded) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1024];
        for (int read = folded.read(buffer, 0, buffer.length); read > 0; read = folded.read(buffer, 0, buffer.length)) {
            text.append(buffer, 0, read);
        }
        return text.toString();
    }
}
