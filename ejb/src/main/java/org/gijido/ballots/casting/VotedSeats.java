package org.gijido.ballots.casting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.ballots.BallotStore;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.urn.Urn;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.FeatureOnly;

/** Who has voted, by name or secretly. */
@Dependent
@FeatureOnly
public class VotedSeats {

    @Inject
    private BallotStore ballots;
    @Inject
    private Urn urn;

    public Set<Integer> of(VoteRound round) {
        return marks(round).keySet();
    }

    /** Seats with the marks of the presses that count. */
    public Map<Integer, String> marks(VoteRound round) {
        if (round.method() == VoteMethod.SECRET) {
            return urn.turnout(round.id());
        }
        Map<Integer, String> marks = new HashMap<>();
        ballots.of(round.id()).forEach(ballot -> marks.put(ballot.seat(), ballot.mark()));
        return marks;
    }
}
