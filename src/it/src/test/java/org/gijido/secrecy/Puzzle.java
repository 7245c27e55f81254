package org.gijido.secrecy;

import java.util.List;
import java.util.Map;

/**
 * One vote as the guesser sees it, with the truth for counting the right guesses. The traits are those that a voter or a
 * ballot shows; the number of ballots in favour is published and no secret.
 */
record Puzzle(List<Voter> voters, List<Ballot> ballots) {

    /** @param traits by name; anything that can be put in an order */
    record Voter(int seat, boolean inFavour, Map<String, Double> traits) {
    }

    /** What was published, or seen with a key, with the traits of where it was found. */
    record Ballot(boolean inFavour, Map<String, Double> traits) {
    }

    Puzzle {
        voters = List.copyOf(voters);
        ballots = List.copyOf(ballots);
        if (voters.size() != ballots.size()) {
            throw new IllegalArgumentException(voters.size() + " voters and " + ballots.size() + " ballots");
        }
    }

    int inFavour() {
        return (int) ballots.stream().filter(Ballot::inFavour).count();
    }
}
