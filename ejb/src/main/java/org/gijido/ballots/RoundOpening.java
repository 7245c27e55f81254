package org.gijido.ballots;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.RulesService;
import org.gijido.rules.RulesVersion;
import org.gijido.rules.VoteMethod;

/** Begins a round, with ballots or without: looks whether it may be, freezes who may vote, and writes it into the record. */
@Dependent
class RoundOpening {

    /** A round that was begun. @param seats the entitlement as it was frozen */
    record Begun(Vote vote, VoteRound round, List<RoundSeat> seats, RulesVersion rules) {

        int entitled() {
            return (int) seats.stream().filter(seat -> seat.standing() == Standing.ENTITLED).count();
        }
    }

    @Inject
    private RollBook rolls;
    @Inject
    private RulesService rules;
    @Inject
    private Votes votes;
    @Inject
    private RoundSeats seats;
    @Inject
    private Urn urn;
    @Inject
    private VoteRecord voteRecord;
    @Inject
    private Clock clock;

    /**
     * @param roll   locked
     * @param method how it is taken this time
     * @throws org.gijido.shared.BusinessException CONFLICT without a quorum or a chair, or after the items were decided
     */
    Begun begin(Caller caller, List<AgendaItemRow> items, Roll roll, VoteMethod method) {
        Set<Long> recused = rolls.recused(items.stream().map(AgendaItemRow::id).toList());
        OpeningGuard.check(roll, recused, items.getFirst().majority());
        Vote vote = votes.next(items);
        vote.takeBy(method);
        RulesVersion inForce = rules.current();
        VoteRound round = new VoteRound(vote, inForce.version(), roll.inOffice(), LocalDateTime.now(clock));
        votes.add(round);
        votes.flush();
        List<RoundSeat> frozen = Entitlement.of(roll, recused, vote.majority());
        seats.freeze(round.id(), frozen);
        if (method == VoteMethod.SECRET) {
            urn.lay(round.id(), frozen.size());
        }
        voteRecord.opened(caller.actor(), vote, round, items, frozen, inForce);
        return new Begun(vote, round, frozen, inForce);
    }
}
