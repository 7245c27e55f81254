package org.gijido.ballots.chamber;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.Matter;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.Candidates;
import org.gijido.ballots.ChamberView;
import org.gijido.ballots.ChamberView.ContentView;
import org.gijido.ballots.ChamberView.ResultView;
import org.gijido.ballots.ChamberView.TallyView;
import org.gijido.ballots.ElectedMembers;
import org.gijido.ballots.FiguresKept;
import org.gijido.ballots.NamesSeen;
import org.gijido.ballots.Outcome;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.Standing;
import org.gijido.ballots.TwoPersonActs;
import org.gijido.ballots.TwoPersonKind;
import org.gijido.ballots.VoteSign;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.counting.ElectionResult;
import org.gijido.ballots.counting.ElectionResults;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.urn.Urn;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.FeatureOnly;

/** The result of a round that was counted, as screens see it. */
@Dependent
@FeatureOnly
public class ResultViews {

    private static final ElectionResult NO_ELECTION = new ElectionResult(List.of(), 0, 0, List.of(), List.of(), 0, "");

    @Inject
    private ChairsWords words;
    @Inject
    private ElectionResults elections;
    @Inject
    private ElectedMembers elected;
    @Inject
    private Urn urn;
    @Inject
    private TwoPersonActs acts;

    /** Null before the counting. */
    ResultView of(Vote vote, VoteRound round, List<AgendaItemRow> items, List<RoundSeat> seats, List<BallotStore.Stored> named,
            CouncilRules rules) {
        if (round.state() != VoteState.CLOSED && round.state() != VoteState.DECLARED) {
            return null;
        }
        ElectionResult election = vote.election() ? elections.of(vote, round) : NO_ELECTION;
        Map<Long, String> names = Candidates.all(items.getFirst(), seats).stream()
                .collect(Collectors.toMap(ChamberView.CandidateView::councillor, ChamberView.CandidateView::name));
        return new ResultView(round.outcome(), word(items.getFirst().matter().putting(round.put()), round.outcome()),
                ChamberView.Counts.of(round.count().settled(rules), round.figures()), notPressed(round),
                assumed(round, seats, named, rules),
                round.method() == VoteMethod.ELECTRONIC ? VoteSign.ofNoPress(vote.election(), rules.notPressed()) : null,
                round.decision().base(), round.decision().needed(), round.decision().arithmetic(),
                round.state() == VoteState.DECLARED ? round.sentence() : words.declaration(vote, round, items), corrected(round),
                round.castingInFavour(),
                NamesSeen.of(round, rules).inChamber() ? said(named) : null,
                election.tallies().stream()
                        .map(tally -> new TallyView(tally.councillorId(), names.getOrDefault(tally.councillorId(), ""),
                                tally.votes()))
                        .toList(),
                vote.election() ? elected.of(round.id()) : List.of(), emptySeats(vote, round),
                round.outcome() == Outcome.LOT ? election.lotAmong() : List.of(),
                round.outcome() == Outcome.LOT ? election.open() : 0,
                round.method() == VoteMethod.SECRET
                        ? urn.contents(round.id()).stream()
                                .map(content -> new ContentView(content.code(), content.paper().text())).toList()
                        : List.of());
    }

    private String corrected(VoteRound round) {
        return round.state() == VoteState.DECLARED ? acts.confirmed(round.id(), TwoPersonKind.CORRECTION)
                .map(act -> act.content().getString("sentence")).orElse(null) : null;
    }

    private static int notPressed(VoteRound round) {
        return round.figures() == FiguresKept.ALL ? round.count().notPressed() : 0;
    }

    /** Seats that pressed nothing; only where it is shown who voted what. */
    private static List<Integer> assumed(VoteRound round, List<RoundSeat> seats, List<BallotStore.Stored> named,
            CouncilRules rules) {
        if (!NamesSeen.of(round, rules).inChamber()) {
            return List.of();
        }
        Set<Integer> pressed = named.stream().map(BallotStore.Stored::seat).collect(Collectors.toSet());
        return seats.stream().filter(seat -> seat.standing() == Standing.ENTITLED).map(RoundSeat::seat)
                .filter(seat -> !pressed.contains(seat)).toList();
    }

    private int emptySeats(Vote vote, VoteRound round) {
        return vote.election() && round.outcome().isFinal() ? round.electedSeats() - elected.of(round.id()).size() : 0;
    }

    public static String word(Matter matter, Outcome outcome) {
        return switch (outcome) {
            case PASSED -> matter.passedWord();
            case REJECTED -> matter.rejectedWord();
            case TIE -> "可否同数";
            case ELECTED -> matter.kind().passedWord();
            case LOT -> "くじ";
        };
    }

    private static Map<Integer, String> said(List<BallotStore.Stored> named) {
        Map<Integer, String> said = new TreeMap<>();
        named.forEach(ballot -> said.put(ballot.seat(), ballot.paper().text()));
        return said;
    }
}
