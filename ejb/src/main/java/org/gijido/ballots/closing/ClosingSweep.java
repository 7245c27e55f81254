package org.gijido.ballots.closing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.closing.ClosingsLeft.Left;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Grid;
import org.gijido.platform.Job;
import org.gijido.platform.Lookout;
import org.gijido.platform.Times;
import org.gijido.shared.Actor;

/**
 * Finishes closings that nobody waits for any more: the server fell over after the chair's closing. It looks again while one is
 * left, else only after something happened in a vote.
 */
@ApplicationScoped
class ClosingSweep implements Job {

    private static final Logger LOG = System.getLogger(ClosingSweep.class.getName());
    private static final int SECONDS_MORE = 2;
    private static final int RESTING_BEATS = 12;

    @Inject
    private ClosingsLeft left;
    @Inject
    private ClosingSteps steps;
    @Inject
    private Clock clock;
    @Inject
    private Grid grid;

    private Lookout lookout;
    private final Set<VoteRound.Key> told = ConcurrentHashMap.newKeySet();

    @PostConstruct
    void begin() {
        lookout = new Lookout(grid, RESTING_BEATS);
    }

    void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) VoteChanged event) {
        lookout.note();
    }

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
        lookout.beat(this::sweep);
    }

    private void sweep() {
        LocalDateTime longAgo = LocalDateTime.now(clock).minusSeconds(SECONDS_MORE);
        List<Left> open = left.all();
        if (!open.isEmpty()) {
            lookout.note();
        }
        open.stream().filter(one -> one.until().isBefore(longAgo)).forEach(one -> finish(one.round()));
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
