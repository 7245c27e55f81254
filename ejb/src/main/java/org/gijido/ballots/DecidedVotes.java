package org.gijido.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.ballots.DecidedVote.Candidate;
import org.gijido.ballots.DecidedVote.Earlier;
import org.gijido.ballots.DecidedVote.Item;
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

    /** Of a sitting, in the order of business. @throws org.gijido.shared.BusinessException NOT_FOUND */
    public List<DecidedVote> ofSitting(Caller caller, long sittingId) {
        caller.require(Permission.VOTE_READ);
        return of(caller, assembly.sitting(caller, sittingId));
    }

    private List<DecidedVote> of(Caller caller, SittingRow sitting) {
        if (sitting.rehearsal()) {
            return List.of();
        }
        Map<Long, List<VoteRound>> rounds = votes.roundsOfSitting(sitting.id()).stream().collect(Collectors.groupingBy(round -> round.id().voteId()));
        if (rounds.isEmpty()) {
            return List.of();
        }
        List<AgendaItemRow> order = agenda.items(caller, sitting.id());
        Map<VoteRound.Key, List<RoundSeat>> rolls = seats.ofSitting(sitting.id());
        Map<VoteRound.Key, Map<Integer, BallotPaper>> papers = seats.papers(sitting.id());
        List<DecidedVote> decided = new ArrayList<>();
        for (Vote vote : votes.ofSitting(sitting.id())) {
            List<VoteRound> attempts = rounds.getOrDefault(vote.id(), List.of());
            attempts.stream().filter(this::stands).reduce((one, later) -> later).ifPresent(round -> decided.add(
                    decided(sitting, vote, round, attempts, order, rolls.getOrDefault(round.id(), List.of()), papers.getOrDefault(round.id(), Map.of()))));
        }
        decided.sort((one, other) -> Integer.compare(place(one), place(other)));
        return decided;
    }

    private static int place(DecidedVote vote) {
        return vote.items().isEmpty() ? 0 : vote.items().getFirst().row().place();
    }

    private boolean stands(VoteRound round) {
        return NamesSeen.of(round, rules.version(round.rulesVersion())).published();
    }

    private DecidedVote decided(SittingRow sitting, Vote vote, VoteRound round, List<VoteRound> attempts, List<AgendaItemRow> order,
                                List<RoundSeat> roll, Map<Integer, BallotPaper> papers) {
        CouncilRules inForce = rules.version(round.rulesVersion());
        List<Item> items = order.stream().filter(item -> vote.items().contains(item.id()))
                .map(item -> new Item(item, ResultViews.word(item, round.outcome()))).toList();
        return new DecidedVote(sitting.id(), sitting.heldOn(), vote.id(), round.id().number(), round.declaredAt(), round.method(), vote.majority(),
                vote.electedSeats(), items, round.outcome(), round.count().settled(inForce), round.count().notPressed(), round.castingInFavour(),
                round.decision(), round.sentence(), round.rulesVersion(),
                roll.stream().map(seat -> DecidedSeats.seat(seat, round.method(), papers.get(seat.seat()), vote.election(), inForce)).toList(),
                vote.election() ? candidates(vote, round, roll) : List.of(),
                attempts.stream().filter(attempt -> attempt.id().number() < round.id().number())
                        .map(attempt -> new Earlier(attempt.id().number(), attempt.state(), attempt.outcome())).toList());
    }

    private List<Candidate> candidates(Vote vote, VoteRound round, List<RoundSeat> roll) {
        Map<Long, RoundSeat> members = roll.stream().collect(Collectors.toMap(RoundSeat::councillorId, Function.identity()));
        List<Long> chosen = elected.of(round.id());
        return elections.of(vote, round).tallies().stream().filter(tally -> members.containsKey(tally.councillorId()))
                .map(tally -> new Candidate(members.get(tally.councillorId()).seat(), tally.councillorId(), members.get(tally.councillorId()).name(),
                        tally.votes(), chosen.contains(tally.councillorId()))).toList();
    }
}
