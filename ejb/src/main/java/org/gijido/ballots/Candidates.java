package org.gijido.ballots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.ballots.ChamberView.CandidateView;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;

/**
 * Who can be elected: the members in office, or the people that the item names. A candidate's number is the councillor's id or,
 * of one who is no member, the place in the item's list as a negative number. Who was elected by an earlier round is none any
 * more.
 */
@Dependent
class Candidates {

    @Inject
    private VoteItems items;
    @Inject
    private ElectedMembers elected;

    /** Numbers of those who can be elected in the round. @param seats of the round */
    Set<Long> of(Vote vote, VoteRound round, List<RoundSeat> seats) {
        return of(round, items.of(vote).getFirst(), seats).keySet();
    }

    /** With their names, in the order of seats or of the list. */
    Map<Long, CandidateView> of(VoteRound round, AgendaItemRow item, List<RoundSeat> seats) {
        Map<Long, CandidateView> candidates = new LinkedHashMap<>();
        all(item, seats).forEach(candidate -> candidates.put(candidate.councillor(), candidate));
        candidates.keySet().removeAll(elected.before(round.id()));
        return candidates;
    }

    /** Also those who were elected before. */
    static List<CandidateView> all(AgendaItemRow item, List<RoundSeat> seats) {
        if (item.others().isEmpty()) {
            return seats.stream().map(seat -> new CandidateView(seat.councillorId(), seat.seat(), seat.name())).toList();
        }
        List<CandidateView> others = new ArrayList<>();
        item.others().forEach(name -> others.add(new CandidateView(-(others.size() + 1L), null, name)));
        return others;
    }
}
