package org.gijido.ballots;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

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

    private static final Logger LOG = System.getLogger(ClosingSweep.class.getName());
    private static final int SECONDS_MORE = 2;

    @Inject
    private ClosingsLeft left;
    @Inject
    private ClosingSteps steps;
    @Inject
    private Clock clock;

    private final Set<VoteRound.Key> told = new HashSet<>();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void sweep() {
        LocalDateTime longAgo = LocalDateTime.now(clock).minusSeconds(SECONDS_MORE);
        for (VoteRound.Key round : left.before(longAgo)) {
            finish(round);
        }
    }

    private void finish(VoteRound.Key round) {
        try {
            steps.finish(Actor.SYSTEM, round.voteId(), round.number());
        } catch (RuntimeException e) {
            // One that cannot be counted, because the key of its urn is gone, must not keep the others waiting.
            if (told.add(round)) {
                LOG.log(Level.WARNING, "vote " + round.voteId() + "/" + round.number() + " was closed and cannot be counted", e);
            }
        }
    }
}
