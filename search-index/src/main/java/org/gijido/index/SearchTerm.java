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
 */
record SearchTerm(boolean exact, boolean excluded, List<Word> words, List<Symbol> surface, List<Symbol> reading) {

    /** Words of a query, as of a text. Two kana are the least that say something as a reading. */
    private static final int SHORTEST_READING = 2;

    static SearchTerm of(String typed, boolean exact, boolean excluded) {
        List<Symbol> surface = SurfaceSymbols.of(typed);
        return new SearchTerm(exact, excluded, Word.allOf(typed), surface, readingOf(typed, surface, exact));
    }

    /**
     * Kana are taken as a reading as they stand. A mixture with hiragana (取り組み, 子ども食堂) is read aloud, which
     * bridges the ways of writing it; kanji alone are not, for too many words sound alike.
     */
    private static List<Symbol> readingOf(String typed, List<Symbol> surface, boolean exact) {
        if (exact || surface.size() < SHORTEST_READING) {
            return List.of();
        }
        if (surface.stream().allMatch(symbol -> Kana.isKana(symbol.text().codePointAt(0)))) {
            return surface.stream().map(SearchTerm::katakana).toList();
        }
        boolean mixed = surface.stream().anyMatch(symbol -> Kana.isHiragana(symbol.text().codePointAt(0)));
        return mixed ? wholeReading(typed) : List.of();
    }

    private static List<Symbol> wholeReading(String typed) {
        List<Symbol> reading = ReadingSymbols.once(typed);
        boolean unbroken = reading.size() >= SHORTEST_READING
                && reading.getLast().position() - reading.getFirst().position() == reading.size() - 1;
        return unbroken ? reading : List.of();
    }

    private static Symbol katakana(Symbol symbol) {
        return Symbol.plain(Kana.toKatakana(symbol.text()), symbol.position(), symbol.start(), symbol.end());
    }
}
