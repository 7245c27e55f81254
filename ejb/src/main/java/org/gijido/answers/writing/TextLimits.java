package org.gijido.answers.writing;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.platform.Letters;
import org.gijido.platform.Settings;

/** What a text may be: not too long, and of characters that a page and a printer know. */
@Dependent
class TextLimits {
    /** Setting: the most characters in an answer. */
    static final String MOST_CHARACTERS = "answer.mostCharacters";

    private static final int USUAL_MOST_CHARACTERS = 20_000;

    @Inject
    private Settings settings;

    int mostCharacters() {
        return settings.number(MOST_CHARACTERS, USUAL_MOST_CHARACTERS);
    }

    /** Why the text cannot be kept; empty when it can. */
    Optional<AppendResult.Refused> objection(String text) {
        int most = mostCharacters();
        int characters = Letters.count(text);
        if (characters > most) {
            return Optional.of(new AppendResult.Refused("answers.error.textTooLong", characters, most));
        }
        return text.codePoints().allMatch(Letters::isPrintable)
                ? Optional.empty()
                : Optional.of(new AppendResult.Refused("answers.error.controlCharacter"));
    }
}
