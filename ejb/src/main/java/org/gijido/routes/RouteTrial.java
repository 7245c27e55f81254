package org.gijido.routes;

import java.util.List;

/**
 * Who would stamp at one place on one day.
 *
 * @param people first those who would; then those whose post fits and who cannot
 * @param coming how many different people can stamp there that day
 */
public record RouteTrial(Place place, List<Candidate> people, int coming) {

    public RouteTrial {
        people = List.copyOf(people);
    }

    /** Whether somebody can stamp here that day. */
    public boolean held() {
        return people.stream().anyMatch(Candidate::filled);
    }

    /** Whether the place asks for more people than there are that day. */
    public boolean tooFew() {
        return coming < place.howMany().number();
    }
}
