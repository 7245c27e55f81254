package org.gijido.ballots.counting;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.ballots.BallotStore;
import org.gijido.ballots.Poll;
import org.gijido.ballots.RoundSeats;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.urn.Urn;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.FeatureOnly;

/** Polls of rounds as they are stored. */
@Dependent
@FeatureOnly
public class Polls {

    @Inject
    private RoundSeats seats;
    @Inject
    private BallotStore ballots;
    @Inject
    private Urn urn;

    /** What no other transaction can change any more, when the round's lock is held. */
    public Poll of(VoteRound round) {
        boolean secret = round.method() == VoteMethod.SECRET;
        return new Poll(seats.of(round.id()), secret ? List.of() : ballots.of(round.id()),
                secret ? urn.turnout(round.id()).keySet() : Set.of());
    }
}
