package org.gijido.ballots.opening;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.agenda.AgendaBook;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.PutToVote;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.RoundSeats;
import org.gijido.ballots.Standing;
import org.gijido.ballots.Votes;
import org.gijido.ballots.course.Courses;
import org.gijido.ballots.course.ItemCourse;
import org.gijido.ballots.course.MethodOfRound;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.record.VoteRecord;
import org.gijido.ballots.urn.Urn;
import org.gijido.rules.RulesService;
import org.gijido.rules.RulesVersion;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Begins a round, with ballots or without: looks whether it may be, freezes who may vote, and writes it into the record. */
@Dependent
@FeatureOnly
public class RoundOpening {

    /** A round that was begun. @param seats the entitlement as it was frozen */
    public record Begun(Vote vote, VoteRound round, List<RoundSeat> seats, RulesVersion rules) {

        public int entitled() {
            return (int) seats.stream().filter(seat -> seat.standing() == Standing.ENTITLED).count();
        }
    }

    @Inject
    private RollBook rolls;
    @Inject
    private AgendaBook agenda;
    @Inject
    private RulesService rules;
    @Inject
    private Votes votes;
    @Inject
    private Courses courses;
    @Inject
    private RoundSeats seats;
    @Inject
    private Urn urn;
    @Inject
    private VoteRecord voteRecord;
    @Inject
    private Clock clock;

    /**
     * @param roll  locked
     * @param asked how it is taken this time; null for the way that follows from the item and its rounds
     * @throws BusinessException CONFLICT without a quorum or a chair, out of the order of the rules, or after the items were
     * decided
     */
    public Begun begin(Caller caller, List<AgendaItemRow> items, Roll roll, VoteMethod asked) {
        AgendaItemRow first = items.getFirst();
        Map<Long, ItemCourse> course = courses.of(first.sittingId(), agenda.items(first.sittingId()));
        List<ItemCourse> together = items.stream().map(item -> course.get(item.id())).toList();
        PutToVote put = OrderGuard.put(together);
        Set<Long> recused = recused(roll, items);
        OpeningGuard.check(roll, recused, first.majority());
        Vote vote = votes.next(items);
        vote.takeBy(MethodOfRound.of(first, together.getFirst().last(), vote, asked));
        RulesVersion inForce = rules.current();
        VoteRound round = new VoteRound(vote, put, together.getFirst().openSeats(), inForce.version(), roll.inOffice(),
                LocalDateTime.now(clock));
        votes.add(round);
        votes.flush();
        List<RoundSeat> frozen = Entitlement.of(roll, recused, vote.majority());
        seats.freeze(round.id(), frozen);
        if (round.method() == VoteMethod.SECRET) {
            urn.lay(round.id(), frozen.size());
        }
        voteRecord.opened(caller.actor(), vote, round, items, frozen, inForce);
        return new Begun(vote, round, frozen, inForce);
    }

    /** Act 117 binds per item: whoever is recused from one of a bundle must not lose the others. */
    private Set<Long> recused(Roll roll, List<AgendaItemRow> items) {
        Map<Long, Set<Long>> bySeat = rolls.recusedBySitting(roll.sittingId());
        Set<Long> first = bySeat.getOrDefault(items.getFirst().id(), Set.of());
        items.stream().filter(item -> !bySeat.getOrDefault(item.id(), Set.of()).equals(first)).findFirst().ifPresent(item -> {
            throw BusinessException.conflict("ballots.error.bundleRecusal",
                    items.stream().map(AgendaItemRow::label).collect(Collectors.joining("、")));
        });
        return first;
    }
}
