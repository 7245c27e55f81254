package org.gijido.sentences;

import java.util.List;

import org.gijido.agenda.Matter;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/**
 * What is put: one matter or several together 一括, by which way of voting, needing which majority.
 *
 * @param electedSeats how many an election fills; 0 for all else
 */
public record Putting(List<Matter> matters, VoteMethod method, Majority majority, int electedSeats) {

    /** @throws IllegalArgumentException for nothing put */
    public Putting {
        matters = List.copyOf(matters);
        if (matters.isEmpty()) {
            throw new IllegalArgumentException("nothing is put");
        }
    }

    boolean isElection() {
        return majority == Majority.ELECTION;
    }

    boolean isTogether() {
        return matters.size() > 1;
    }
}
