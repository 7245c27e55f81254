package org.gijido.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.index.HighlightedText.Part;

/**
 * Marks in texts what made them hits: words, parts of words, and words that are read as sought. What is sought is understood
 * once, for all texts of a page. Safe for many threads.
 */
public final class TextMarker {

    private final List<SearchTerm> terms;

    TextMarker(String typed) {
        terms = SearchText.parse(typed).stream().filter(term -> !term.excluded()).toList();
    }

    /**
     * The whole text, marked.
     *
     * @param longest a text of more characters (UTF-16 units) is cut to a passage of so many that begins near the first mark
     */
    public HighlightedText mark(String text, int longest) {
        BitSet marks = marks(text, longest);
        int start = text.length() <= longest ? 0 : passageStart(text, marks, longest);
        int end = text.length() <= longest ? text.length() : wholeCharacter(text, start + longest);
        List<Part> parts = new ArrayList<>();
        for (int at = start; at < end;) {
            boolean marked = marks.get(at);
            int change = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int partEnd = change < 0 ? end : Math.min(change, end);
            parts.add(new Part(text.substring(at, partEnd), marked));
            at = partEnd;
        }
        return new HighlightedText(parts);
    }

    /** Marks that lie behind the passage may be missing. */
    private BitSet marks(String text, int longest) {
        BitSet marks = new BitSet(text.length());
        if (!terms.isEmpty() && !text.isEmpty()) {
            List<Symbol> surface = SurfaceSymbols.of(text);
            List<SearchTerm> notAsTyped = terms.stream()
                    .filter(term -> !markRuns(marks, surface, term.surface(), false, (start, end) -> true)).toList();
            markWords(marks, text, longest, notAsTyped);
            markReadings(marks, text, terms.stream().filter(term -> !term.reading().isEmpty())
                    .filter(term -> term.kanji().isEmpty() || notAsTyped.contains(term) && term.mayBeWritten(surface)).toList());
        }
        return marks;
    }

    /** Single words of a term only where it does not stand as it was typed: beside that they would be noise. */
    private static void markWords(BitSet marks, String text, int longest, List<SearchTerm> notAsTyped) {
        Set<String> wanted = notAsTyped.stream().filter(term -> !term.exact())
                .flatMap(term -> term.words().stream()).map(Word::text).collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            Word.read(text, word -> {
                if (wanted.contains(word.text())) {
                    marks.set(word.start(), word.end());
                }
                int first = marks.nextSetBit(0);
                return first < 0 || word.start() - (long) first <= longest;
            });
        }
    }

    /** Reading a text aloud is dear, so only what may be found by it is looked for. */
    private static void markReadings(BitSet marks, String text, List<SearchTerm> read) {
        if (!read.isEmpty()) {
            List<Symbol> reading = ReadingSymbols.of(text);
            read.forEach(term -> markRuns(marks, reading, term.reading(), true,
                    (start, end) -> term.mayBeWritten(SurfaceSymbols.of(text.substring(start, end)))));
        }
    }

    private static boolean markRuns(BitSet marks, List<Symbol> text, List<Symbol> wanted, boolean fromWordStart,
            Passage meant) {
        boolean found = false;
        for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= text.size(); at++) {
            if ((!fromWordStart || text.get(at).opensWord()) && begins(text, at, wanted)) {
                int end = text.get(at + wanted.size() - 1).end();
                if (meant.test(text.get(at).start(), end)) {
                    marks.set(text.get(at).start(), end);
                    found = true;
                }
            }
        }
        return found;
    }

    private interface Passage {
        boolean test(int start, int end);
    }

    private static boolean begins(List<Symbol> text, int at, List<Symbol> wanted) {
        int shift = text.get(at).position() - wanted.getFirst().position();
        for (int i = 0; i < wanted.size(); i++) {
            Symbol here = text.get(at + i);
            if (here.position() - wanted.get(i).position() != shift || !here.sounds(wanted.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private static int passageStart(String text, BitSet marks, int longest) {
        int first = Math.max(0, marks.nextSetBit(0));
        int start = Math.min(Math.max(0, first - longest / 4), text.length() - longest);
        return wholeCharacter(text, start);
    }

    /** The index itself, or the one before it when it would cut a character in two (also one with its selector). */
    private static int wholeCharacter(String text, int index) {
        int at = index;
        while (at > 0 && at < text.length() && (Character.isLowSurrogate(text.charAt(at)) || selectorAt(text, at))) {
            at--;
        }
        return at;
    }

    private static boolean selectorAt(String text, int at) {
        int codePoint = text.codePointAt(at);
        return codePoint >= 0xE0100 && codePoint <= 0xE01EF || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }
}
