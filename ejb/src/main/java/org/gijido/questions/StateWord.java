package org.gijido.questions;

import java.util.Locale;

import org.gijido.platform.Texts;

/** The word for where a question stands, as screens and files show it: 作成中, 課長済. */
public final class StateWord {

    private StateWord() {
    }

    /**
     * @param stamp the furthest stamp when the state is STAMPED; otherwise null
     * @param part  the place where several have to stamp and not all have: 課長済・部長 1/2; null for none
     */
    public static String of(Locale locale, QuestionState state, LastStamp stamp, PartStamps part) {
        String word = stamp == null ? Texts.of(locale, "questions.state." + state) : stamped(locale, stamp.word(locale));
        return part == null ? word
                : word + Texts.of(locale, "questions.state.part", part.word(locale), part.given(), part.needed());
    }

    /** @param place the word of the place where the furthest stamp stands */
    public static String stamped(Locale locale, String place) {
        return Texts.of(locale, "questions.state." + QuestionState.STAMPED, place);
    }
}
