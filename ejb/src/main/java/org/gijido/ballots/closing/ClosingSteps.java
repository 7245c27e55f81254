package org.gijido.ballots.closing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.Poll;
import org.gijido.ballots.Runners;
import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.Votes;
import org.gijido.ballots.closing.ClosingResult.Blocked;
import org.gijido.ballots.closing.ClosingResult.Closed;
import org.gijido.ballots.closing.ClosingResult.Missing;
import org.gijido.ballots.closing.ClosingResult.Waiting;
import org.gijido.ballots.counting.Counting;
import org.gijido.ballots.counting.Polls;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.opening.OpeningGuard;
import org.gijido.ballots.urn.Urn;
import org.gijido.platform.Retried;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.NotPressed;
import org.gijido.rules.RulesService;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/** The two transactions of a closing: begin, so that no tablet is pressed any more, and count what has come in. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ClosingSteps {

    @Inject
    private Runners runners;
    @Inject
    private Votes votes;
    @Inject
    private Polls polls;
    @Inject
    private RollBook rolls;
    @Inject
    private Urn urn;
    @Inject
    private RulesService rules;
    @Inject
    private Counting counting;
    @Inject
    private Clock clock;
    @Inject
    private Event<VoteChanged> events;

    /** Begins to close, or counts at once when nobody is missing or nothing is waited for. */
    public ClosingResult begin(Caller caller, long voteId, int number, boolean evenIfMissing) {
        Runners.requireSomewhere(caller);
        Vote vote = votes.get(voteId);
        runners.require(caller, vote.sittingId());
        rolls.lock(caller, vote.sittingId());
        VoteRound round = votes.lock(voteId, number);
        return switch (round.state()) {
            case OPEN -> begin(caller, vote, round, evenIfMissing);
            case CLOSING -> new Waiting(rules.version(round.rulesVersion()).closingGraceMillis());
            case PAPER -> count(caller, vote, round, evenIfMissing);
            case CLOSED, DECLARED -> closed(round);
            case RESET -> throw BusinessException.conflict("ballots.error.state.RESET");
        };
    }

    /** What has come in, once the chamber is still fit to decide: the roll is held, so that nobody comes or goes meanwhile. */
    private Poll poll(Caller caller, Vote vote, VoteRound round) {
        Poll poll = polls.of(round);
        OpeningGuard.checkClosing(rolls.headcount(caller, vote.sittingId(), rolls.recused(vote.items())), vote.majority(),
                poll.entitled(),
                round.inOffice());
        return poll;
    }

    /** Counts a vote whose closing has begun. Doing it twice is harmless. */
    public ClosingResult finish(Actor actor, long voteId, int number) {
        VoteRound round = votes.lock(voteId, number);
        if (round.state() == VoteState.CLOSING) {
            counting.close(actor, votes.get(voteId), round, polls.of(round));
        }
        return closed(round);
    }

    private ClosingResult begin(Caller caller, Vote vote, VoteRound round, boolean evenIfMissing) {
        Poll poll = poll(caller, vote, round);
        CouncilRules inForce = rules.version(round.rulesVersion());
        if (round.method() == VoteMethod.SECRET && !urn.readable(round.id())) {
            throw BusinessException.conflict("ballots.error.urnLost");
        }
        List<String> missing = poll.missing();
        if (!missing.isEmpty() && inForce.notPressed() == NotPressed.BLOCKS) {
            return new Blocked(missing);
        }
        if (!missing.isEmpty() && !evenIfMissing) {
            return new Missing(missing);
        }
        if (missing.isEmpty() || inForce.closingGraceMillis() == 0) {
            counting.close(caller.actor(), vote, round, poll);
            return closed(round);
        }
        LocalDateTime until = LocalDateTime.now(clock).plus(inForce.closingGraceMillis(), ChronoUnit.MILLIS);
        round.startClosing(until);
        events.fire(VoteChanged.step(caller.actor(), round, "closing", Map.of("missing", missing.size())));
        return new Waiting(inForce.closingGraceMillis());
    }

    /** From paper: no tablet is waited for. */
    private ClosingResult count(Caller caller, Vote vote, VoteRound round, boolean evenIfMissing) {
        Poll poll = poll(caller, vote, round);
        List<String> missing = poll.missing();
        if (!missing.isEmpty() && !evenIfMissing) {
            return new Missing(missing);
        }
        counting.close(caller.actor(), vote, round, poll);
        return closed(round);
    }

    private static Closed closed(VoteRound round) {
        return new Closed(round.outcome(), round.count());
    }
}
