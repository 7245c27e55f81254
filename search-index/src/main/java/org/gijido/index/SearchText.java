package org.gijido.index;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person typed, cut into terms that must all be found. White space separates, quotation marks keep together
 * ("…", also “…” and full width), a minus before a term excludes it. Everything else is sought as it stands; a mark
 * without its partner is left out. Nothing that can be typed is an error.
 */
final class SearchText {

    /** More terms than anyone types; the rest is left out, so that no query can occupy the server. */
    private static final int MOST_TERMS = 32;
    /** Characters that are looked at; what follows is left out. */
    static final int LONGEST = 1_000;
    private static final String QUOTES = "\"“”＂〝〟";
    private static final String MINUSES = "-－−";

    private final String typed;
    private final List<SearchTerm> terms = new ArrayList<>();
    private int at;

    private SearchText(String typed) {
        this.typed = typed;
    }

    static List<SearchTerm> parse(String typed) {
        SearchText text = new SearchText(typed == null ? "" : typed.substring(0, Math.min(LONGEST, typed.length())));
        while (text.terms.size() < MOST_TERMS && text.skipSpace()) {
            text.readTerm();
        }
        return text.terms;
    }

    private boolean skipSpace() {
        while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
            at++;
        }
        return at < typed.length();
    }

    private void readTerm() {
        boolean excluded = is(MINUSES, at) && at + 1 < typed.length() && !Character.isWhitespace(typed.charAt(at + 1));
        if (excluded) {
            at++;
        }
        int closing = is(QUOTES, at) ? find(QUOTES, at + 1) : -1;
        if (closing > 0) {
            add(typed.substring(at + 1, closing), true, excluded);
            at = closing + 1;
        } else {
            int start = is(QUOTES, at) ? at + 1 : at;
            at = endOfPlain(start);
            add(typed.substring(start, at), false, excluded);
        }
    }

    private int endOfPlain(int start) {
        int end = start;
        while (end < typed.length() && !Character.isWhitespace(typed.charAt(end)) && !is(QUOTES, end)) {
            end++;
        }
        return end;
    }

    private void add(String piece, boolean exact, boolean excluded) {
        SearchTerm term = SearchTerm.of(piece, exact, excluded);
        if (!term.surface().isEmpty()) {
            terms.add(term);
        }
    }

    private boolean is(String marks, int index) {
        return index < typed.length() && marks.indexOf(typed.charAt(index)) >= 0;
    }

    private int find(String marks, int from) {
        for (int index = from; index < typed.length(); index++) {
            if (is(marks, index)) {
                return index;
            }
        }
        return -1;
    }
}
