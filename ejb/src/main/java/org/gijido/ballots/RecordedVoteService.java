package org.gijido.ballots;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Retried;
import org.gijido.rules.Majority;
import org.gijido.rules.RulesService;
import org.gijido.rules.RulesVersion;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** Votes without ballots: 簡易表決 and 起立. The chair has looked; the clerk records what the chair saw. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecordedVoteService {

    /** How many stood up, where somebody counted. */
    public record Stood(int inFavour, int against) {
    }

    @Inject
    private Runners runners;
    @Inject
    private AgendaService agenda;
    @Inject
    private RollBook rolls;
    @Inject
    private RulesService rules;
    @Inject
    private Votes votes;
    @Inject
    private RoundSeats seats;
    @Inject
    private VoteRecord voteRecord;
    @Inject
    private Clock clock;
    @Inject
    private Event<VoteChanged> events;

    /**
     * Records the outcome; it then waits for the declaration like any other.
     *
     * @param stood null where nobody counted
     * @throws BusinessException INVALID when the numbers say otherwise, or more stood than were there
     */
    public OpenedVote record(Caller caller, long itemId, boolean inFavour, Stood stood) {
        Runners.requireSomewhere(caller);
        List<AgendaItemRow> items = agenda.putTogether(caller, itemId);
        AgendaItemRow first = items.getFirst();
        runners.require(caller, first.sittingId());
        Roll roll = rolls.locked(caller, first.sittingId());
        if (first.method().hasBallots()) {
            throw BusinessException.conflict("ballots.error.needsBallots");
        }
        if (votes.running(first.sittingId()).isPresent()) {
            throw BusinessException.conflict("ballots.error.anotherRuns");
        }
        var recused = rolls.recused(items.stream().map(AgendaItemRow::id).toList());
        OpeningGuard.check(roll, recused, first.majority());
        Vote vote = votes.next(items);
        RulesVersion inForce = rules.current();
        VoteRound round = new VoteRound(vote, inForce.version(), roll.inOffice(), LocalDateTime.now(clock));
        votes.add(round);
        votes.flush();
        List<RoundSeat> frozen = Entitlement.of(roll, recused, first.majority());
        seats.freeze(round.id(), frozen);
        voteRecord.opened(caller.actor(), vote, round, items, frozen, inForce);
        int entitled = (int) frozen.stream().filter(seat -> seat.standing() == Standing.ENTITLED).count();
        Count count = stood == null ? new Count(0, 0, 0, 0) : new Count(stood.inFavour(), stood.against(), 0, 0);
        round.close(count, decision(first, count, inFavour, stood != null, entitled, inForce, round), LocalDateTime.now(clock));
        voteRecord.closed(caller.actor(), round, frozen, List.of(), List.of(), List.of());
        events.fire(VoteChanged.step(caller.actor(), round, "closed", Map.of("outcome", round.outcome().name(), "method", vote.method().name())));
        return new OpenedVote(vote.id(), round.id().number());
    }

    private static Decision decision(AgendaItemRow item, Count count, boolean inFavour, boolean counted, int entitled, RulesVersion rules, VoteRound round) {
        if (!counted) {
            String words = item.method() == VoteMethod.NO_OBJECTION ? "異議の有無を諮り、異議がなかった。" : "起立により採決し、議長が" + (inFavour ? "多数" : "少数") + "と認めた。";
            if (item.method() == VoteMethod.NO_OBJECTION && !inFavour || item.majority() != Majority.SIMPLE) {
                throw BusinessException.conflict("ballots.error.objectionNeedsVote");
            }
            return new Decision(inFavour ? Outcome.PASSED : Outcome.REJECTED, entitled, 0, words);
        }
        if (count.inFavour() < 0 || count.against() < 0 || count.pressed() > entitled) {
            throw BusinessException.invalid("ballots.error.moreThanEntitled", entitled);
        }
        Decision decision = MajorityRule.decide(item.majority(), new Count(count.inFavour(), count.against(), 0, entitled - count.pressed()),
                rules.rules(), round.inOffice());
        if (decision.outcome() != Outcome.TIE && (decision.outcome() == Outcome.PASSED) != inFavour) {
            throw BusinessException.invalid("ballots.error.contradicts");
        }
        return decision;
    }
}
