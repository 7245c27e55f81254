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
import org.gijido.shared.BusinessException;

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
        return vote.election() ? Sentences.election(items.getFirst().matter(), names(vote, round, items.getFirst()))
                : Sentences.of(VoteItems.matters(items, round.put()), vote.majority(), round.count(),
                        round.outcome() == Outcome.PASSED, Sentences.how(round.method(), round.castingInFavour() != null));
    }

    /** @throws BusinessException INVALID, saying what in the words contradicts the count */
    void requireTrue(Vote vote, VoteRound round, List<AgendaItemRow> items, String said) {
        String right = of(vote, round, items);
        boolean wrong = !said.equals(right) && (vote.election()
                ? names(vote, round, items.getFirst()).stream().anyMatch(name -> !said.contains(name)) || round.outcome() == Outcome.REJECTED
                : Sentences.contradicts(said, VoteItems.matters(items, round.put()), round.outcome() == Outcome.PASSED, right));
        if (wrong) {
            throw BusinessException.invalid("ballots.error.contradicts");
        }
    }

    private List<String> names(Vote vote, VoteRound round, AgendaItemRow item) {
        Map<Long, ChamberView.CandidateView> known = Candidates.all(item, seats.of(round.id())).stream()
                .collect(Collectors.toMap(ChamberView.CandidateView::councillor, Function.identity()));
        Map<Long, Integer> votes = elections.of(vote, round).tallies().stream()
                .collect(Collectors.toMap(ElectionResult.Tally::councillorId, ElectionResult.Tally::votes));
        return elected.of(round.id()).stream().map(known::get).map(one -> (one.seat() == null ? "" : one.seat() + "番 ") + one.name()
                + (one.seat() == null ? "氏" : "議員") + "（" + votes.getOrDefault(one.councillor(), 0) + "票）").toList();
    }
}
