package org.gijido.answers.web;

import java.util.Locale;

import org.gijido.answers.stamps.StampResult;
import org.gijido.answers.writing.AppendResult;
import org.gijido.routes.Place;
import org.gijido.shared.BusinessException;

/** Turns what a service answered into what the client is told; a refusal becomes a problem with a sentence. */
final class Outcome {

    private Outcome() {}

    static Taken of(AppendResult result) {
        return switch (result) {
            case AppendResult.Appended appended -> new Taken("appended", appended.seq());
            case AppendResult.Repeated repeated -> new Taken("repeated", repeated.seq());
            case AppendResult.Locked locked -> throw BusinessException.conflict("answers.error.locked");
            case AppendResult.Gap gap -> throw BusinessException.conflict("answers.error.gap");
            case AppendResult.Refused refused -> throw BusinessException.invalid(refused.key(), refused.arguments());
            case AppendResult.Forbidden forbidden -> throw BusinessException.forbidden("answers.error.notYours");
        };
    }

    static void check(StampResult result, Locale locale) {
        switch (result) {
            case StampResult.Done done -> {}
            case StampResult.NotTheTurn turn -> throw BusinessException.conflict("answers.error.notTheTurn");
            case StampResult.NotInRoute none -> throw BusinessException.conflict("answers.error.notInRoute");
            case StampResult.NoPlace place -> throw BusinessException.invalid("answers.error.noStep", Place.path(place.code()));
            case StampResult.Stands stands -> throw BusinessException.conflict("answers.error.stampStands");
            case StampResult.NotYours yours -> throw BusinessException.forbidden("answers.error.notYourStamp");
            case StampResult.TextMoved moved -> throw BusinessException.conflict("answers.error.textMoved");
            case StampResult.Overtaken stamp -> throw BusinessException.conflict("answers.error.overtaken", words(stamp, locale));
            case StampResult.NoText none -> throw BusinessException.conflict("answers.error.noText");
            case StampResult.WordsNeeded words -> throw BusinessException.invalid("answers.error.wordsNeeded", words.most());
            case StampResult.WrongPhase phase -> throw BusinessException.conflict(switch (phase.phase()) {
                case SIGNED_OFF -> "answers.error.locked";
                case OPEN -> "answers.error.notSignedOff";
            });
        }
    }

    /** Which place, who, and in how many places the text has changed since. */
    static Object[] words(StampResult.Overtaken stamp, Locale locale) {
        return new Object[] {stamp.step().word(locale), stamp.name(), stamp.places()};
    }
}
