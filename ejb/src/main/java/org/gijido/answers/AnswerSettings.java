package org.gijido.answers;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.gijido.platform.Settings;

/** Settings of the city that screens need too. */
@Stateless
public class AnswerSettings {
    /** Setting: characters that are read aloud in a minute. */
    static final String CHARACTERS_PER_MINUTE = "answers.speaking.charactersPerMinute";

    private static final int USUAL_RATE = 300;

    @Inject
    private Settings settings;

    public int charactersPerMinute() {
        return Math.max(1, settings.number(CHARACTERS_PER_MINUTE, USUAL_RATE));
    }
}
