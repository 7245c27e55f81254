package org.gijido.ballots;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.shared.Actor;

/** Finishes closings that nobody waits for any more: the server fell over after the chair's closing. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosingSweep {

    private static final int SECONDS_MORE = 2;

    @Inject
    private ClosingsLeft left;
    @Inject
    private ClosingSteps steps;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void sweep() {
        LocalDateTime longAgo = LocalDateTime.now(clock).minusSeconds(SECONDS_MORE);
        for (VoteRound.Key round : left.before(longAgo)) {
            steps.finish(Actor.SYSTEM, round.voteId(), round.number());
        }
    }
}
