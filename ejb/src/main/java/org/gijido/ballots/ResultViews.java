package org.gijido.ballots;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.ballots.ChamberView.ContentView;
import org.gijido.ballots.ChamberView.ResultView;
import org.gijido.ballots.ChamberView.TallyView;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.VoteMethod;

/** The result of a round that was counted, as screens see it. */
@Dependent
class ResultViews {

    private static final ElectionResult NO_ELECTION = new ElectionResult(List.of(), 0, 0, List.of(), List.of(), 0, "");

    @Inject
    private ProposedSentence proposed;
    @Inject
    private ElectionResults elections;
    @Inject
    private ElectedMembers elected;
    @Inject
    private Urn urn;

    /** Null before the counting. */
    ResultView of(Vote vote, VoteRound round, List<AgendaItemRow> items, List<RoundSeat> seats, List<BallotStore.Stored> named, CouncilRules rules) {
        if (round.state() != VoteState.CLOSED && round.state() != VoteState.DECLARED) {
            return null;
        }
        ElectionResult election = vote.election() ? elections.of(vote, round) : NO_ELECTION;
        Map<Long, String> names = seats.stream().collect(Collectors.toMap(RoundSeat::councillorId, RoundSeat::name));
        Count count = round.count();
        return new ResultView(round.outcome(), word(items.getFirst(), round.outcome()), new VoteViews.Counts(count.inFavour(), count.against(), count.abstain()),
                count.notPressed(), round.decision().base(), round.decision().needed(), round.decision().arithmetic(),
                round.state() == VoteState.DECLARED ? round.sentence() : proposed.of(vote, round, items), round.castingInFavour(),
                NamesSeen.of(round, rules).inChamber() ? said(named) : null,
                election.tallies().stream().map(tally -> new TallyView(tally.councillorId(), names.getOrDefault(tally.councillorId(), ""), tally.votes())).toList(),
                vote.election() ? elected.of(round.id()) : List.of(), round.outcome() == Outcome.LOT ? election.lotAmong() : List.of(),
                round.outcome() == Outcome.LOT ? election.open() : 0,
                round.method() == VoteMethod.SECRET ? urn.contents(round.id()).stream().map(content -> new ContentView(content.code(), content.paper().text())).toList()
                        : List.of());
    }

    static String word(AgendaItemRow item, Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Sentences.word(item, true);
            case REJECTED -> Sentences.word(item, false);
            case TIE -> "可否同数";
            case ELECTED -> item.kind().passedWord();
            case LOT -> "くじ";
        };
    }

    private static Map<Integer, String> said(List<BallotStore.Stored> named) {
        Map<Integer, String> said = new TreeMap<>();
        named.forEach(ballot -> said.put(ballot.seat(), ballot.paper().text()));
        return said;
    }
}
