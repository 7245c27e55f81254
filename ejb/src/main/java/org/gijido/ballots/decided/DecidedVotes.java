package org.gijido.ballots.decided;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.agenda.Matter;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.Candidates;
import org.gijido.ballots.ChamberView.CandidateView;
import org.gijido.ballots.ElectedMembers;
import org.gijido.ballots.NamesSeen;
import org.gijido.ballots.Outcome;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.TwoPersonActs;
import org.gijido.ballots.TwoPersonKind;
import org.gijido.ballots.Votes;
import org.gijido.ballots.chamber.ResultViews;
import org.gijido.ballots.counting.ElectionResults;
import org.gijido.ballots.decided.DecidedVote.Candidate;
import org.gijido.ballots.decided.DecidedVote.Correction;
import org.gijido.ballots.decided.DecidedVote.Earlier;
import org.gijido.ballots.decided.DecidedVote.Item;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.RulesService;

/** Votes that are decided, for publication. A rehearsal decides nothing. */
@Stateless
public class DecidedVotes {

    @Inject
    private AssemblyService assembly;
    @Inject
    private AgendaService agenda;
    @Inject
    private RulesService rules;
    @Inject
    private Votes votes;
    @Inject
    private DecidedSeats seats;
    @Inject
    private ElectionResults elections;
    @Inject
    private ElectedMembers elected;
    @Inject
    private TwoPersonActs acts;

    /**
     * Of a session: by day, then in the order of business.
     *
     * @throws org.gijido.shared.BusinessException NOT_FOUND
     */
    public List<DecidedVote> ofSession(Caller caller, long sessionId) {
        caller.require(Permission.VOTE_READ);
        assembly.session(caller, sessionId);
        return assembly.sittings(caller, sessionId).stream().flatMap(sitting -> of(caller, sitting).stream()).toList();
    }

    /** Whether a session has any, without reading them. */
    public boolean anyOfSession(Caller caller, long sessionId) {
        caller.require(Permission.VOTE_READ);
        return assembly.sittings(caller, sessionId).stream().filter(sitting -> !sitting.rehearsal())
                .anyMatch(sitting -> votes.roundsOfSitting(sitting.id()).stream().anyMatch(this::published));
    }

    /** Of a sitting, in the order of business. @throws org.gijido.shared.BusinessException NOT_FOUND */
    public List<DecidedVote> ofSitting(Caller caller, long sittingId) {
        caller.require(Permission.VOTE_READ);
        return of(caller, assembly.sitting(caller, sittingId));
    }

    private List<DecidedVote> of(Caller caller, SittingRow sitting) {
        if (sitting.rehearsal()) {
            return List.of();
        }
        Map<Long, List<VoteRound>> rounds = votes.roundsOfSitting(sitting.id()).stream()
                .collect(Collectors.groupingBy(round -> round.id().voteId()));
        if (rounds.isEmpty()) {
            return List.of();
        }
        List<AgendaItemRow> order = agenda.items(caller, sitting.id());
        Map<VoteRound.Key, List<RoundSeat>> rolls = seats.ofSitting(sitting.id());
        Map<VoteRound.Key, Map<Integer, BallotPaper>> papers = seats.papers(sitting.id());
        List<DecidedVote> decided = new ArrayList<>();
        for (Vote vote : votes.ofSitting(sitting.id())) {
            List<VoteRound> attempts = rounds.getOrDefault(vote.id(), List.of());
            attempts.stream().filter(this::published).forEach(round -> decided.add(
                    decided(sitting, vote, round, attempts, order, rolls.getOrDefault(round.id(), List.of()),
                            papers.getOrDefault(round.id(), Map.of()))));
        }
        decided.sort(Comparator.comparingInt(DecidedVotes::place).thenComparingInt(DecidedVote::round));
        return decided;
    }

    private static int place(DecidedVote vote) {
        return vote.items().isEmpty() ? 0 : vote.items().getFirst().row().place();
    }

    private boolean published(VoteRound round) {
        return NamesSeen.of(round, rules.version(round.rulesVersion())).published();
    }

    private static Item item(AgendaItemRow item, VoteRound round) {
        Matter matter = item.matter().putting(round.put());
        String word = ResultViews.word(matter, round.outcome());
        return new Item(item, matter, word,
                round.outcome() == Outcome.ELECTED ? word : matter.itemWord(round.outcome() == Outcome.PASSED));
    }

    private DecidedVote decided(SittingRow sitting, Vote vote, VoteRound round, List<VoteRound> attempts,
            List<AgendaItemRow> order,
            List<RoundSeat> roll, Map<Integer, BallotPaper> papers) {
        CouncilRules inForce = rules.version(round.rulesVersion());
        List<Item> items = order.stream().filter(item -> vote.items().contains(item.id()))
                .map(item -> item(item, round)).toList();
        return new DecidedVote(sitting.id(), sitting.heldOn(), vote.id(), round.id().number(), round.declaredAt(), round.method(),
                vote.majority(),
                round.electedSeats(), items, round.outcome(), round.count().settled(inForce), round.figures(),
                round.count().notPressed(), round.castingInFavour(),
                round.decision(), round.sentence(), round.rulesVersion(),
                roll.stream()
                        .map(seat -> DecidedSeats.seat(seat, round.method(), papers.get(seat.seat()), vote.election(), inForce))
                        .toList(),
                vote.election() ? candidates(vote, round, items.getFirst().row(), roll) : List.of(),
                attempts.stream().filter(attempt -> attempt.id().number() < round.id().number())
                        .filter(attempt -> !attempt.stands())
                        .map(attempt -> new Earlier(attempt.id().number(), attempt.state(), attempt.outcome())).toList(),
                acts.confirmed(round.id(), TwoPersonKind.CORRECTION)
                        .map(act -> new Correction(act.content().getString("sentence"), act.reason(), act.at())).orElse(null));
    }

    private List<Candidate> candidates(Vote vote, VoteRound round, AgendaItemRow item, List<RoundSeat> roll) {
        Map<Long, CandidateView> known = Candidates.all(item, roll).stream()
                .collect(Collectors.toMap(CandidateView::councillor, Function.identity()));
        Set<Long> chosen = new LinkedHashSet<>(elected.of(round.id()));
        Map<Long, Integer> tallies = new LinkedHashMap<>();
        elections.of(vote, round).tallies().forEach(tally -> tallies.put(tally.councillorId(), tally.votes()));
        chosen.forEach(candidate -> tallies.putIfAbsent(candidate, 0));
        return tallies.entrySet().stream().filter(tally -> known.containsKey(tally.getKey())).map(tally -> {
            CandidateView one = known.get(tally.getKey());
            return new Candidate(one.seat(), one.councillor(), one.name(), tally.getValue(), chosen.contains(one.councillor()));
        }).toList();
    }
}
