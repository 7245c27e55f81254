package org.gijido.routes.web;

import java.util.List;
import org.gijido.routes.RouteTrial;

/**
 * Who would stamp at a place, as the page shows it.
 *
 * @param held whether anybody would
 */
public record TrialLine(String place, String who, boolean held, List<Person> people) {
    private static final int SHOWN = 8;

    /** @param stamps whether this person would */
    public record Person(String name, String post, String why, boolean stamps) {}

    static TrialLine of(RouteTrial trial, RouteWords words) {
        return new TrialLine(trial.place().word(words.locale()), words.who(trial.place().who()), trial.held(),
                trial.people().stream()
                .map(one -> new Person(one.name(), one.post(), words.reason(one.reason()), one.reason().stamps())).toList());
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
