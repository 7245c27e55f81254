package org.gijido.routes.web;

import java.util.List;

import org.gijido.routes.RouteTrial;

/**
 * Who would stamp at a place, as the page shows it.
 *
 * @param howMany how many have to, and how many can
 * @param held whether anybody would
 * @param tooFew whether fewer people are there than have to
 */
public record TrialLine(String place, String who, String howMany, boolean held, boolean tooFew, List<Person> people) {
    private static final int SHOWN = 8;

    /** @param stamps whether this person would */
    public record Person(String name, String post, String why, boolean stamps) {}

    static TrialLine of(RouteTrial trial, RouteWords words) {
        return new TrialLine(trial.place().word(words.locale()), words.who(trial.place().who()), words.howMany(trial),
                trial.held(), trial.held() && trial.tooFew(),
                trial.people().stream()
                        .map(one -> new Person(one.name(), one.post(), words.why(one), one.filled())).toList());
    }

    /** The first of them. */
    public List<Person> shown() {
        return people.subList(0, Math.min(SHOWN, people.size()));
    }

    /** How many more there are. */
    public int more() {
        return Math.max(0, people.size() - SHOWN);
    }
}
