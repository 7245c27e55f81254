package org.gijido.ballots.closing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Job;
import org.gijido.platform.Times;
import org.gijido.shared.Actor;

/** Finishes closings that nobody waits for any more: the server fell over after the chair's closing. */
@ApplicationScoped
class ClosingSweep implements Job {

    private static final Logger LOG = System.getLogger(ClosingSweep.class.getName());
    private static final int SECONDS_MORE = 2;

    @Inject
    private ClosingsLeft left;
    @Inject
    private ClosingSteps steps;
    @Inject
    private Clock clock;

    private final Set<VoteRound.Key> told = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "ballots.closings";
    }

    @Override
    public Times times() {
        return Times.every(Duration.ofSeconds(5));
    }

    @Override
    public void run() {
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
