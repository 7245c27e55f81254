package org.gijido.index;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The terms of texts that come again and again: sessions, names of people, headings. To cut them anew for each document was
 * a third of the indexing. Safe for many threads.
 */
final class RepeatedTexts {

    private static final int LONGEST = 100;
    private static final int MOST = 2_000;

    private final TextCutter cutter = new TextCutter();
    private final Map<String, TextTerms> latest = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TextTerms> eldest) {
            return size() > MOST;
        }
    };

    synchronized TextTerms of(String text) {
        return text.length() > LONGEST ? cutter.cut(text) : latest.computeIfAbsent(text, cutter::cut);
    }
}
