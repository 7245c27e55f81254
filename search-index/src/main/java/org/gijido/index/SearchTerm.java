package org.gijido.index;

import java.util.List;

/**
 * One piece of what a person sought, ready to be compared with texts.
 *
 * @param exact whether it stood in quotation marks
 * @param excluded whether hits must not have it
 * @param words its words; empty for particles alone
 * @param surface its characters; never empty
 * @param reading how it is read; empty where a comparison by reading would find strangers
 * @param kanji the words in kanji alone, of which a text that is read alike must have every character
 */
record SearchTerm(boolean exact, boolean excluded, List<Word> words, List<Symbol> surface, List<Symbol> reading,
        List<List<Symbol>> kanji) {

    /** Two kana are the least that say something as a reading. */
    private static final int SHORTEST_READING = 2;
    /** A sentence is not read aloud: nobody writes a whole one twice in two ways. */
    private static final int LONGEST_READING = 20;
    /** Kanji that may be written with kana between (受付) are few; longer compounds are found by their words. */
    private static final int LONGEST_KANJI = 4;
    private static final ReadingSymbols.Query UNREAD = new ReadingSymbols.Query(List.of(), List.of());

    static SearchTerm of(String typed, boolean exact, boolean excluded) {
        List<Symbol> surface = SurfaceSymbols.of(typed);
        ReadingSymbols.Query read = exact ? UNREAD : readingOf(typed, surface);
        List<List<Symbol>> kanji = read.kanji().stream().map(SurfaceSymbols::of).filter(word -> !word.isEmpty()).toList();
        return new SearchTerm(exact, excluded, Word.allOf(typed), surface, read.symbols(), kanji);
    }

    /**
     * Kana are taken as a reading as they stand. What has kanji is read aloud, which bridges the ways of writing it
     * (取り組み and 取組み); what has a letter or a number is not, for those are not read and so would not be sought.
     */
    private static ReadingSymbols.Query readingOf(String typed, List<Symbol> surface) {
        if (surface.size() < SHORTEST_READING || surface.size() > LONGEST_READING
                || !surface.stream().allMatch(SearchTerm::isRead)) {
            return UNREAD;
        }
        boolean kanaOnly = surface.stream().allMatch(symbol -> Kana.isKana(symbol.text().codePointAt(0)));
        boolean hasKana = surface.stream().anyMatch(symbol -> Kana.isKana(symbol.text().codePointAt(0)));
        if (!hasKana && surface.size() > LONGEST_KANJI) {
            return UNREAD;
        }
        return kanaOnly ? asItStands(typed) : ReadingSymbols.ofQuery(typed);
    }

    private static ReadingSymbols.Query asItStands(String kana) {
        return new ReadingSymbols.Query(SurfaceSymbols.sounds(kana).stream().map(SearchTerm::katakana).toList(), List.of());
    }

    private static boolean isRead(Symbol symbol) {
        int codePoint = symbol.text().codePointAt(0);
        return Kana.isKana(codePoint) || Character.isIdeographic(codePoint);
    }

    /** Whether a passage that sounds like this one may be meant: it has the kanji, though there may be kana between. */
    boolean mayBeWritten(List<Symbol> passage) {
        List<Symbol> wanted = kanji.stream().flatMap(List::stream).toList();
        int found = 0;
        for (Symbol symbol : passage) {
            if (found < wanted.size() && symbol.text().equals(wanted.get(found).text())) {
                found++;
            }
        }
        return found == wanted.size();
    }

    private static Symbol katakana(Symbol symbol) {
        return Symbol.plain(Kana.toKatakana(symbol.text()), symbol.position(), symbol.start(), symbol.end());
    }
}
