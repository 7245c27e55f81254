package org.gijido.ballots;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Retried;
import org.gijido.rules.Majority;
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
    private Votes votes;
    @Inject
    private RoundOpening opening;
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
        RoundOpening.Begun begun = opening.begin(caller, items, roll, first.method());
        VoteRound round = begun.round();
        Count count = stood == null ? new Count(0, 0, 0, 0) : new Count(stood.inFavour(), stood.against(), 0, 0);
        round.close(count, decision(first, count, inFavour, stood != null, begun), LocalDateTime.now(clock));
        voteRecord.closed(caller.actor(), round, begun.seats(), List.of(), Set.of(), List.of());
        events.fire(VoteChanged.step(caller.actor(), round, "closed", Map.of("outcome", round.outcome().name(), "method", begun.vote().method().name())));
        return new OpenedVote(begun.vote().id(), round.id().number());
    }

    private static Decision decision(AgendaItemRow item, Count count, boolean inFavour, boolean counted, RoundOpening.Begun begun) {
        int entitled = begun.entitled();
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
                begun.rules().rules(), begun.round().inOffice());
        if (decision.outcome() != Outcome.TIE && (decision.outcome() == Outcome.PASSED) != inFavour) {
            throw BusinessException.invalid("ballots.error.contradicts");
        }
        return decision;
    }
}
