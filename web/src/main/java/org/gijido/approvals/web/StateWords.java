package org.gijido.approvals.web;

import java.util.Locale;

import org.gijido.approvals.State;
import org.gijido.platform.Texts;

/** Where a document stands, in a word and in the look of {@code g:state}. */
final class StateWords {

    private StateWords() {}

    static String word(State state, Locale locale) {
        return Texts.of(locale, "approvals.state." + state);
    }

    static String look(State state) {
        return switch (state) {
            case DRAFT, WITHDRAWN, SCRAPPED -> "todo";
            case RETURNED, REJECTED -> "returned";
            case CIRCULATING, PAPER_ROUND -> "doing";
            case HELD -> "waiting";
            case DECIDED, ENFORCED -> "done";
        };
    }
}
