package org.gijido.questions;

import java.util.Locale;
import org.gijido.platform.Texts;

/** The word for where a question stands, as screens and files show it: 作成中, 課長済. */
public final class StateWord {

    private StateWord() {
    }

    /** @param stamp the furthest stamp when the state is STAMPED; otherwise null */
    public static String of(Locale locale, QuestionState state, LastStamp stamp) {
        return stamp == null ? Texts.of(locale, "questions.state." + state) : stamped(locale, stamp.word(locale));
    }

    /** @param place the word of the place where the furthest stamp stands */
    public static String stamped(Locale locale, String place) {
        return Texts.of(locale, "questions.state." + QuestionState.STAMPED, place);
    }
}
