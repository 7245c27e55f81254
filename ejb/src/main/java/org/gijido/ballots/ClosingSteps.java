package org.gijido.ballots;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.ClosingResult.Blocked;
import org.gijido.ballots.ClosingResult.Closed;
import org.gijido.ballots.ClosingResult.Missing;
import org.gijido.ballots.ClosingResult.Waiting;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
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
    private RoundSeats seats;
    @Inject
    private VotedSeats voted;
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
        Roll roll = rolls.locked(caller, vote.sittingId());
        VoteRound round = votes.lock(voteId, number);
        if (round.state() == VoteState.OPEN || round.state() == VoteState.PAPER) {
            requirePresence(vote, round, roll);
        }
        CouncilRules inForce = rules.version(round.rulesVersion());
        return switch (round.state()) {
            case OPEN -> begin(caller, vote, round, inForce, evenIfMissing);
            case CLOSING -> new Waiting(inForce.closingGraceMillis());
            case PAPER -> count(caller, vote, round, evenIfMissing);
            case CLOSED, DECLARED -> closed(round);
            case RESET -> throw BusinessException.conflict("ballots.error.state.RESET");
        };
    }

    /** The roll as it is now: it is held, so that nobody comes or goes while the vote is closed. */
    private void requirePresence(Vote vote, VoteRound round, Roll roll) {
        int took = (int) seats.of(round.id()).stream().filter(seat -> seat.standing() == Standing.ENTITLED).count();
        OpeningGuard.checkClosing(roll, rolls.recused(vote.items()), vote.majority(), took, round.inOffice());
    }

    /** Counts a vote whose closing has begun. Doing it twice is harmless. */
    public ClosingResult finish(Actor actor, long voteId, int number) {
        VoteRound round = votes.lock(voteId, number);
        if (round.state() == VoteState.CLOSING) {
            counting.close(actor, votes.get(voteId), round);
        }
        return closed(round);
    }

    private ClosingResult begin(Caller caller, Vote vote, VoteRound round, CouncilRules inForce, boolean evenIfMissing) {
        if (round.method() == VoteMethod.SECRET && !urn.readable(round.id())) {
            throw BusinessException.conflict("ballots.error.urnLost");
        }
        List<String> missing = missing(round);
        if (!missing.isEmpty() && inForce.notPressed() == NotPressed.BLOCKS) {
            return new Blocked(missing);
        }
        if (!missing.isEmpty() && !evenIfMissing) {
            return new Missing(missing);
        }
        if (missing.isEmpty() || inForce.closingGraceMillis() == 0) {
            counting.close(caller.actor(), vote, round);
            return closed(round);
        }
        LocalDateTime until = LocalDateTime.now(clock).plus(inForce.closingGraceMillis(), ChronoUnit.MILLIS);
        round.startClosing(until);
        events.fire(VoteChanged.step(caller.actor(), round, "closing", Map.of("missing", missing.size())));
        return new Waiting(inForce.closingGraceMillis());
    }

    /** From paper: no tablet is waited for. */
    private ClosingResult count(Caller caller, Vote vote, VoteRound round, boolean evenIfMissing) {
        List<String> missing = missing(round);
        if (!missing.isEmpty() && !evenIfMissing) {
            return new Missing(missing);
        }
        counting.close(caller.actor(), vote, round);
        return closed(round);
    }

    private List<String> missing(VoteRound round) {
        Set<Integer> pressed = voted.of(round);
        return seats.of(round.id()).stream().filter(seat -> seat.standing() == Standing.ENTITLED && !pressed.contains(seat.seat()))
                .map(seat -> seat.seat() + "番 " + seat.name()).toList();
    }

    private static Closed closed(VoteRound round) {
        return new Closed(round.outcome(), round.count());
    }
}
