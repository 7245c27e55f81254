package org.gijido.ballots.seen;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.agenda.ItemKind;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.Candidates;
import org.gijido.ballots.ChamberView.CandidateView;
import org.gijido.ballots.Count;
import org.gijido.ballots.Decision;
import org.gijido.ballots.ElectedMembers;
import org.gijido.ballots.FiguresKept;
import org.gijido.ballots.Outcome;
import org.gijido.ballots.Poll;
import org.gijido.ballots.Runners;
import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.Votes;
import org.gijido.ballots.chamber.ChairsWords;
import org.gijido.ballots.counting.ElectionResult;
import org.gijido.ballots.counting.ElectionRule;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.opening.OpenedVote;
import org.gijido.ballots.opening.RoundOpening;
import org.gijido.ballots.record.VoteRecord;
import org.gijido.ballots.urn.Urn;
import org.gijido.ballots.urn.UrnPlaces;
import org.gijido.platform.Retried;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** Votes without tablets: 簡易表決, 起立・挙手, ballot papers, 指名推選. The chair has looked; the clerk records what the chair saw. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecordedVoteService {

    @Inject
    private Runners runners;
    @Inject
    private AgendaService agenda;
    @Inject
    private RollBook rolls;
    @Inject
    private Votes votes;
    @Inject
    private RoundOpening opening;
    @Inject
    private Candidates candidates;
    @Inject
    private ChairsWords words;
    @Inject
    private ElectedMembers elected;
    @Inject
    private Urn urn;
    @Inject
    private VoteRecord voteRecord;
    @Inject
    private Clock clock;
    @Inject
    private Event<VoteChanged> events;

    /**
     * Records the outcome; it then waits for the declaration like any other.
     *
     * @param method the way it was taken; null for the one that is due
     * @param seen   null where nobody counted
     * @throws BusinessException INVALID when the numbers say otherwise, or more stood than were there
     */
    public OpenedVote record(Caller caller, long itemId, VoteMethod method, boolean inFavour, SeenFigures seen) {
        RoundOpening.Begun begun = begin(caller, itemId, method);
        VoteRound round = begun.round();
        require(!begun.vote().election(), "ballots.error.electionByNames");
        SeenVote.Judged judged = new SeenVote(round.method(), begun.vote().majority(), begun.entitled(), begun.rules().rules(),
                round.inOffice())
                .judge(inFavour, seen);
        round.close(judged.count(), judged.figures(), judged.decision(), LocalDateTime.now(clock));
        return closed(caller, begun, List.of());
    }

    /**
     * What the chair reads before {@link #designate}: the persons, and whether all agree to them.
     *
     * @throws BusinessException INVALID unless they are candidates, as many as there are seats
     */
    public String designationWords(Caller caller, long itemId, List<Long> named) {
        Runners.requireSomewhere(caller);
        AgendaItemRow item = agenda.putTogether(caller, itemId).getFirst();
        runners.require(caller, item.sittingId());
        Vote vote = votes.ofItem(itemId).orElse(null);
        Map<Long, CandidateView> known = candidates.before(item, vote, rolls.roll(caller, item.sittingId())).stream()
                .collect(Collectors.toMap(CandidateView::councillor, Function.identity()));
        require(item.kind() == ItemKind.ELECTION, "ballots.error.designationOfElection");
        require(!named.isEmpty() && named.size() <= item.electedSeats() && known.keySet().containsAll(named),
                "ballots.error.designated", item.electedSeats());
        return words.designation(item, named.stream().map(known::get).toList());
    }

    /**
     * 指名推選 (Act 118, paragraphs 2 and 3): nobody objects to the way, nor to any of the named.
     *
     * @param named candidates, as many as there are seats
     */
    public OpenedVote designate(Caller caller, long itemId, List<Long> named) {
        RoundOpening.Begun begun = begin(caller, itemId, VoteMethod.DESIGNATION);
        VoteRound round = begun.round();
        Set<Long> persons = new TreeSet<>(named);
        require(begun.vote().election(), "ballots.error.designationOfElection");
        require(persons.size() == round.electedSeats() && candidates.of(begun.vote(), round, begun.seats()).containsAll(persons),
                "ballots.error.designated", round.electedSeats());
        elected.keep(round.id(), persons, false);
        round.close(Count.NOTHING, FiguresKept.NONE, new Decision(Outcome.ELECTED, begun.entitled(), 0,
                "指名推選によることに異議がなく、指名された" + persons.size() + "名を当選人とすることに異議がなかった（地方自治法第118条第2項・第3項）。"),
                LocalDateTime.now(clock));
        return closed(caller, begun, List.of());
    }

    /**
     * An election on paper, as the tellers counted it.
     *
     * @param tallies votes by candidate
     * @param blank   blank or otherwise invalid papers
     */
    public OpenedVote paperElection(Caller caller, long itemId, Map<Long, Integer> tallies, int blank) {
        RoundOpening.Begun begun = begin(caller, itemId, VoteMethod.PAPER);
        VoteRound round = begun.round();
        require(begun.vote().election(), "ballots.error.designationOfElection");
        int papers = tallies.values().stream().mapToInt(Integer::intValue).sum() + blank;
        require(blank >= 0 && tallies.values().stream().allMatch(votes -> votes >= 0) && papers <= begun.entitled(),
                "ballots.error.moreThanEntitled", begun.entitled());
        require(candidates.of(begun.vote(), round, begun.seats()).containsAll(tallies.keySet()), "ballots.error.choice");
        List<UrnPlaces.Content> contents = urn.papers(round.id(), tallies, blank);
        ElectionResult result = ElectionRule.count(contents.stream().map(UrnPlaces.Content::paper).toList(),
                round.electedSeats());
        elected.keep(round.id(), result.elected(), false);
        round.close(new Count(0, 0, 0, begun.entitled() - papers), FiguresKept.ALL,
                new Decision(result.outcome(), papers - result.blank(), result.threshold(), result.arithmetic()),
                LocalDateTime.now(clock));
        return closed(caller, begun, contents);
    }

    private RoundOpening.Begun begin(Caller caller, long itemId, VoteMethod method) {
        Runners.requireSomewhere(caller);
        List<AgendaItemRow> items = agenda.putTogether(caller, itemId);
        long sittingId = items.getFirst().sittingId();
        runners.require(caller, sittingId);
        Roll roll = rolls.locked(caller, sittingId);
        if (votes.running(sittingId).isPresent()) {
            throw BusinessException.conflict("ballots.error.anotherRuns");
        }
        RoundOpening.Begun begun = opening.begin(caller, items, roll, method);
        if (begun.round().method().hasBallots()) {
            throw BusinessException.conflict("ballots.error.needsBallots");
        }
        return begun;
    }

    private OpenedVote closed(Caller caller, RoundOpening.Begun begun, List<UrnPlaces.Content> papers) {
        VoteRound round = begun.round();
        voteRecord.closed(caller.actor(), round, new Poll(begun.seats(), List.of(), Set.of()), papers);
        events.fire(VoteChanged.step(caller.actor(), round, "closed",
                Map.of("outcome", round.outcome().name(), "method", round.method().name())));
        return new OpenedVote(begun.vote().id(), round.id().number());
    }

    private static void require(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw BusinessException.invalid(key, arguments);
        }
    }
}
