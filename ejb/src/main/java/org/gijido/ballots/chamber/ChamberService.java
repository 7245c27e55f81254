package org.gijido.ballots.chamber;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.agenda.ItemKind;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollBook;
import org.gijido.attendance.RollLine;
import org.gijido.ballots.Candidates;
import org.gijido.ballots.ChamberView;
import org.gijido.ballots.ChamberView.ItemView;
import org.gijido.ballots.ChamberView.MemberView;
import org.gijido.ballots.ChamberView.ResetView;
import org.gijido.ballots.ChamberView.RoleView;
import org.gijido.ballots.ChamberView.RollView;
import org.gijido.ballots.ChamberView.RulesView;
import org.gijido.ballots.ChamberView.SayView;
import org.gijido.ballots.ChamberView.SittingView;
import org.gijido.ballots.ChamberView.VoteView;
import org.gijido.ballots.Rows;
import org.gijido.ballots.Runners;
import org.gijido.ballots.TwoPersonActs;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.Votes;
import org.gijido.ballots.casting.MemoService;
import org.gijido.ballots.course.Courses;
import org.gijido.ballots.course.ItemCourse;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.handover.ManualBallots;
import org.gijido.rules.RulesService;
import org.gijido.rules.RulesVersion;
import org.gijido.rules.WhileOpen;
import org.gijido.sentences.Speech;

/** The state of a sitting for the screens in the chamber. */
@Stateless
public class ChamberService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AssemblyService assembly;
    @Inject
    private AgendaService agenda;
    @Inject
    private RollBook rolls;
    @Inject
    private RulesService rules;
    @Inject
    private Runners runners;
    @Inject
    private MemoService memos;
    @Inject
    private Votes votes;
    @Inject
    private VoteViews views;
    @Inject
    private ManualBallots manual;
    @Inject
    private TwoPersonActs asked;
    @Inject
    private Courses courses;
    @Inject
    private ChairsWords words;
    @Inject
    private Candidates candidates;
    @Inject
    private LostKeys lost;

    /**
     * @param seq the number of the topic {@code chamber:…}, read before
     * @throws org.gijido.shared.BusinessException NOT_FOUND
     */
    public ChamberView view(Caller caller, long sittingId, long seq) {
        caller.require(Permission.VOTE_READ);
        SittingRow sitting = assembly.sitting(caller, sittingId);
        Roll roll = rolls.roll(caller, sittingId);
        List<AgendaItemRow> items = agenda.items(caller, sittingId);
        Map<Long, Vote> byItem = new HashMap<>();
        votes.ofSitting(sittingId).forEach(vote -> vote.items().forEach(item -> byItem.put(item, vote)));
        List<VoteRound> rounds = votes.roundsOfSitting(sittingId);
        boolean runs = runners.mayRun(caller, sittingId);
        Optional<VoteRound> shown = shown(rounds);
        RulesVersion inForce = rules.current();
        Map<Long, MemoService.Memo> own = ownMemos(caller, sittingId);
        return new ChamberView(seq,
                new SittingView(sittingId, sitting.title(), sitting.heldOn(),
                        assembly.session(caller, sitting.sessionId()).name(), sitting.rehearsal(), roll.state()),
                new RoleView(caller.may(Permission.VOTE_RUN), roll.presidedBy(caller.personId()),
                        roll.ofPerson(caller.personId()).map(RollLine::seat).orElse(null)),
                new RulesView(inForce.version(), inForce.rules().changeBeforeClosing(), inForce.rules().abstainButton(),
                        inForce.rules().whileOpen() == WhileOpen.COUNTS, inForce.rules().closingGraceMillis()),
                rollView(roll, shown.map(round -> recused(roll, votes.get(round.id().voteId()))).orElse(Set.of())),
                itemViews(caller, roll, items, byItem, runs, own),
                shown.map(round -> voteView(caller, round, items, runs)).orElse(null),
                shown.filter(round -> round.resetAsked() && runs)
                        .map(round -> new ResetView(round.resetReason(), round.resetAskedBy() == caller.accountId()))
                        .orElse(null),
                runs ? shown.map(round -> manual.waiting(round.id(), caller.accountId())).orElse(List.of()) : List.of(),
                runs ? open(rounds).flatMap(round -> asked.waiting(round.id(), caller.accountId()).stream()).toList() : List.of(),
                lost.of(own, shown, runs));
    }

    /** The running one; else the last, if it stands. */
    private static Optional<VoteRound> shown(List<VoteRound> rounds) {
        return rounds.stream().filter(round -> round.state().running()).findFirst()
                .or(() -> rounds.reversed().stream().findFirst().filter(last -> last.state() == VoteState.DECLARED));
    }

    /** What two persons can still change: what was put last, and rounds without a result that wait to be repeated. */
    private static Stream<VoteRound> open(List<VoteRound> rounds) {
        return rounds.stream().filter(round -> round == rounds.getLast() || round.repeatable()
                && rounds.stream().noneMatch(
                        other -> other.id().voteId() == round.id().voteId() && other.id().number() > round.id().number()));
    }

    /** Who takes no part in what is shown: a shortage because of them is none (Act 113). */
    private Set<Long> recused(Roll roll, Vote vote) {
        Map<Long, Set<Long>> byItem = rolls.recusedBySitting(roll.sittingId());
        return votes.running(roll.sittingId()).isEmpty() ? Set.of()
                : vote.items().stream().flatMap(item -> byItem.getOrDefault(item, Set.of()).stream()).collect(Collectors.toSet());
    }

    private VoteView voteView(Caller caller, VoteRound round, List<AgendaItemRow> items, boolean runs) {
        Vote vote = votes.get(round.id().voteId());
        return views.of(vote, round,
                vote.items().stream().map(id -> items.stream().filter(item -> item.id() == id).findFirst().orElseThrow())
                        .toList(),
                caller.personId(), runs);
    }

    private static RollView rollView(Roll roll, Set<Long> recused) {
        return new RollView(roll.seats(), roll.inOffice(), roll.present(), roll.quorum(), roll.hasQuorum(recused),
                roll.presiding(),
                roll.lines().stream()
                        .map(line -> new MemberView(line.seat(), line.councillorId(), line.name().full(), line.group(),
                                line.presence().name(), line.late(), line.since() == null ? "" : line.since().toString()))
                        .toList());
    }

    private List<ItemView> itemViews(Caller caller, Roll roll, List<AgendaItemRow> items, Map<Long, Vote> byItem, boolean runs,
            Map<Long, MemoService.Memo> own) {
        Map<Long, String> mine = isMember(caller) ? ownBallots(roll.sittingId(), caller.personId()) : Map.of();
        Map<Long, Set<Long>> recused = rolls.recusedBySitting(roll.sittingId());
        Map<Long, ItemCourse> course = courses.of(roll.sittingId(), items);
        Speech speech = runs ? words.speech() : null;
        return items.stream().map(item -> {
            Vote vote = byItem.get(item.id());
            boolean next = runs && course.get(item.id()).canBePut();
            return ItemViews.of(course.get(item.id()), vote,
                    next && item.kind() == ItemKind.ELECTION ? candidates.before(item, vote, roll) : List.of(),
                    seatsOf(roll, recused.getOrDefault(item.id(), Set.of())),
                    own.getOrDefault(item.id(), MemoService.Memo.NONE).textOrNull(),
                    vote == null ? null : mine.get(vote.id()), roll,
                    next ? say(speech, item, course, vote, roll, recused) : null);
        }).toList();
    }

    /** What is read before the item and those put together with it. */
    private static SayView say(Speech speech, AgendaItemRow item, Map<Long, ItemCourse> course, Vote vote, Roll roll,
            Map<Long, Set<Long>> recused) {
        List<ItemCourse> together = item.bundle() == null ? List.of(course.get(item.id()))
                : course.values().stream().filter(one -> item.bundle().equals(one.item().bundle())).toList();
        int present = roll.present(recused.getOrDefault(item.id(), Set.of()))
                - (item.majority().chairVotes() || !roll.chairPresent() ? 0 : 1);
        return ChairsWords.before(speech, together, ItemViews.method(course.get(item.id()), vote), present);
    }

    private Map<Long, MemoService.Memo> ownMemos(Caller caller, long sittingId) {
        return isMember(caller) ? memos.ofSitting(caller, sittingId) : Map.of();
    }

    private static boolean isMember(Caller caller) {
        return caller.may(Permission.VOTE_CAST) && caller.personId() != null && !caller.shared();
    }

    private static List<Integer> seatsOf(Roll roll, Set<Long> councillors) {
        return roll.lines().stream().filter(line -> councillors.contains(line.councillorId())).map(RollLine::seat).toList();
    }

    /** What the person voted in the last round of each vote. */
    private Map<Long, String> ownBallots(long sittingId, long personId) {
        Map<Long, String> own = new HashMap<>();
        Rows.of(entities.createNativeQuery("""
                select b.vote_id, b.content from votes v
                join round_seats s on s.vote_id = v.id and s.round = v.last_round and s.person_id = ?2
                join ballots b on b.vote_id = s.vote_id and b.round = s.round and b.seat = s.seat
                where v.sitting_id = ?1""").setParameter(1, sittingId).setParameter(2, personId))
                .forEach(row -> own.put(Rows.id(row[0]), (String) row[1]));
        return own;
    }
}
