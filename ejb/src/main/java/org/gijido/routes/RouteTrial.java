package org.gijido.routes;

import java.util.List;

/**
 * Who would stamp at one place today.
 *
 * @param people first those who would; then those whose post fits and who cannot
 */
public record RouteTrial(Place place, List<Candidate> people) {

    public RouteTrial {
        people = List.copyOf(people);
    }

    /** Whether somebody can stamp here today. */
    public boolean held() {
        return people.stream().anyMatch(person -> person.reason().stamps());
    }

    /**
     * Somebody whose post or role fits.
     *
     * @param post unit and title of the post that fits; empty where only the role counts
     */
    public record Candidate(String name, String post, Reason reason) {}

    /** Why somebody would stamp, or would not although the post fits. */
    public enum Reason {
        /** The post fits, and the role opens the door. */
        POST,
        /** The role alone is asked for. */
        ROLE,
        /** Fits, but another is told that it waits; may do it for them. */
        STANDS_IN,
        /** The post fits; no account is tied to the person, or it is disabled. */
        NO_ACCOUNT,
        /** The post fits; the account has none of the roles. */
        NO_ROLE;

        public boolean stamps() {
            return this == POST || this == ROLE || this == STANDS_IN;
        }
    }
}
