package org.gijido.answers.stamps;

import org.gijido.answers.AnswerPhase;
import org.gijido.routes.Place;

/** What became of a stamp that somebody wanted to put, take back or end. */
public sealed interface StampResult {

    /** Done, or done before by the same command. */
    record Done() implements StampResult {}

    /** Somebody else comes first; {@code next} is null when all have stamped. */
    record NotTheTurn(Place next) implements StampResult {}

    /** The route of this answer has no such place: the city, or the one who answers, needs none. */
    record NotInRoute() implements StampResult {}

    /** No route has a place of this code. */
    record NoPlace(String code) implements StampResult {}

    /** The own stamp stands, on the text as it is. */
    record Stands() implements StampResult {}

    /** This place is not the caller's. */
    record NotYours() implements StampResult {}

    /** The text moved on while the caller looked at another. */
    record TextMoved(long seq) implements StampResult {}

    /** Not to be signed off: the text changed in so many places after {@code name} had stamped at {@code step}. */
    record Overtaken(Place step, String name, int places) implements StampResult {}

    /** There is nothing to stamp yet. */
    record NoText() implements StampResult {}

    /** The words that the act needs are missing or too long. */
    record WordsNeeded(int most) implements StampResult {}

    /** The answer is signed off, or, for a replacement, it is not. */
    record WrongPhase(AnswerPhase phase) implements StampResult {}
}
