package org.gijido.ballots;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.VoteMethod;

/** Who has voted, by name or secretly. */
@Dependent
class VotedSeats {

    @Inject
    private BallotStore ballots;
    @Inject
    private Urn urn;

    Set<Integer> of(VoteRound round) {
        return marks(round).keySet();
    }

    /** Seats with the marks of the presses that count. */
    Map<Integer, String> marks(VoteRound round) {
        if (round.method() == VoteMethod.SECRET) {
            return urn.turnout(round.id());
        }
        Map<Integer, String> marks = new HashMap<>();
        ballots.of(round.id()).forEach(ballot -> marks.put(ballot.seat(), ballot.mark()));
        return marks;
    }
}
