package org.gijido.ballots;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;

/** The sentence the system proposes to the chair, and the check of the one that is read instead. */
@Dependent
class ProposedSentence {

    @Inject
    private RoundSeats seats;
    @Inject
    private ElectedMembers elected;
    @Inject
    private ElectionResults elections;

    /** Empty as long as nothing can be announced. */
    String of(Vote vote, VoteRound round, List<AgendaItemRow> items) {
        if (round.outcome() == null || !round.outcome().isFinal()) {
            return "";
        }
        return vote.election() ? Sentences.election(items.getFirst(), names(vote, round)) : Sentences.of(items, vote.majority(), round.count(),
                round.outcome() == Outcome.PASSED, Sentences.how(round.method(), round.castingInFavour() != null));
    }

    boolean contradicts(Vote vote, VoteRound round, List<AgendaItemRow> items, String said) {
        String right = of(vote, round, items);
        if (said.equals(right)) {
            return false;
        }
        return vote.election() ? names(vote, round).stream().anyMatch(name -> !said.contains(name)) || round.outcome() == Outcome.REJECTED
                : Sentences.contradicts(said, items, round.outcome() == Outcome.PASSED, right);
    }

    private List<String> names(Vote vote, VoteRound round) {
        Map<Long, RoundSeat> byCouncillor = seats.of(round.id()).stream().collect(Collectors.toMap(RoundSeat::councillorId, Function.identity()));
        Map<Long, Integer> votes = elections.of(vote, round).tallies().stream()
                .collect(Collectors.toMap(ElectionResult.Tally::councillorId, ElectionResult.Tally::votes));
        return elected.of(round.id()).stream().map(councillor -> byCouncillor.get(councillor).seat() + "番 "
                + byCouncillor.get(councillor).name() + "議員（" + votes.getOrDefault(councillor, 0) + "票）").toList();
    }
}
