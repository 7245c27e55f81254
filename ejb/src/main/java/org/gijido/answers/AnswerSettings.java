package org.gijido.answers;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.platform.Settings;
import org.gijido.printing.SpeakingTime;

/** Settings of the city that screens need too. */
@Stateless
public class AnswerSettings {
    /** Setting: characters that are read aloud in a minute. */
    static final String CHARACTERS_PER_MINUTE = "answer.charactersPerMinute";

    @Inject
    private Settings settings;

    /** The rate at which an answer is read aloud, above zero. */
    public int charactersPerMinute() {
        return Math.max(1, settings.number(CHARACTERS_PER_MINUTE, SpeakingTime.USUAL_RATE));
    }
}
