package org.gijido.ballots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.attendance.Roll;
import org.gijido.ballots.ChamberView.CandidateView;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.shared.FeatureOnly;

/**
 * Who can be elected: the members in office, or the people that the item names. A candidate's number is the councillor's id or,
 * of one who is no member, the place in the item's list as a negative number. Who was elected by an earlier round is none any
 * more.
 */
@Dependent
@FeatureOnly
public class Candidates {

    @Inject
    private VoteItems items;
    @Inject
    private ElectedMembers elected;

    /** Numbers of those who can be elected in the round. @param seats of the round */
    public Set<Long> of(Vote vote, VoteRound round, List<RoundSeat> seats) {
        return of(round, items.of(vote).getFirst(), seats).keySet();
    }

    /** With their names, in the order of seats or of the list. */
    public Map<Long, CandidateView> of(VoteRound round, AgendaItemRow item, List<RoundSeat> seats) {
        Map<Long, CandidateView> candidates = new LinkedHashMap<>();
        all(item, seats).forEach(candidate -> candidates.put(candidate.councillor(), candidate));
        candidates.keySet().removeAll(elected.before(round.id()));
        return candidates;
    }

    /** Before the item is put: whom the next round can elect. @param vote null before the first round */
    public List<CandidateView> before(AgendaItemRow item, Vote vote, Roll roll) {
        Set<Long> filled = vote == null ? Set.of() : elected.before(new VoteRound.Key(vote.id(), Integer.MAX_VALUE));
        Stream<CandidateView> known = item.others().isEmpty()
                ? roll.lines().stream().map(line -> new CandidateView(line.councillorId(), line.seat(), line.name().full()))
                : others(item).stream();
        return known.filter(candidate -> !filled.contains(candidate.councillor())).toList();
    }

    /** Also those who were elected before. */
    public static List<CandidateView> all(AgendaItemRow item, List<RoundSeat> seats) {
        if (item.others().isEmpty()) {
            return seats.stream().map(seat -> new CandidateView(seat.councillorId(), seat.seat(), seat.name())).toList();
        }
        return others(item);
    }

    private static List<CandidateView> others(AgendaItemRow item) {
        List<CandidateView> others = new ArrayList<>();
        item.others().forEach(name -> others.add(new CandidateView(-(others.size() + 1L), null, name)));
        return others;
    }
}
