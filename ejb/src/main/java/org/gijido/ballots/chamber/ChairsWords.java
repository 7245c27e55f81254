package org.gijido.ballots.chamber;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.Matter;
import org.gijido.ballots.Candidates;
import org.gijido.ballots.ChamberView.CandidateView;
import org.gijido.ballots.ChamberView.SayView;
import org.gijido.ballots.Count;
import org.gijido.ballots.ElectedMembers;
import org.gijido.ballots.FiguresKept;
import org.gijido.ballots.Outcome;
import org.gijido.ballots.RoundSeats;
import org.gijido.ballots.Standing;
import org.gijido.ballots.VoteItems;
import org.gijido.ballots.counting.ElectionResult;
import org.gijido.ballots.counting.ElectionResults;
import org.gijido.ballots.course.ItemCourse;
import org.gijido.ballots.course.MethodOfRound;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.VoteMethod;
import org.gijido.sentences.Contradiction;
import org.gijido.sentences.ElectedPerson;
import org.gijido.sentences.Figures;
import org.gijido.sentences.Putting;
import org.gijido.sentences.SentenceService;
import org.gijido.sentences.Speech;
import org.gijido.sentences.Verdict;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/**
 * What the chair reads in a vote, and the check of what is read instead: tells the sentences what was put and what came of it.
 */
@Dependent
@FeatureOnly
public class ChairsWords {

    @Inject
    private SentenceService sentences;
    @Inject
    private RoundSeats seats;
    @Inject
    private ElectedMembers elected;
    @Inject
    private ElectionResults elections;

    /** The declaration; empty as long as nothing can be announced. */
    String declaration(Vote vote, VoteRound round, List<AgendaItemRow> items) {
        return round.outcome() == null || !round.outcome().isFinal() ? ""
                : speech().declaration(putting(vote, round, items), verdict(vote, round, items));
    }

    /** While it is put: what is said before, at the closing, and at a tie. */
    SayView during(Vote vote, VoteRound round, List<AgendaItemRow> items, int present) {
        Speech speech = speech();
        Putting put = putting(vote, round, items);
        return new SayView(speech.opening(put, present), speech.question(put), speech.objectionHeard(put),
                speech.closing(put, false),
                speech.closing(put, true),
                vote.election() ? "" : speech.declaration(put, new Verdict.Tied(Figures.uncounted(present))), Map.of());
    }

    /** Before it is put. @param speech read once for all items; @param together the course of each item that is put together */
    static SayView before(Speech speech, List<ItemCourse> together, VoteMethod method, int present) {
        AgendaItemRow first = together.getFirst().item();
        List<Matter> matters = together.stream().map(ItemCourse::matter).toList();
        Putting put = new Putting(matters, method, first.majority(), together.getFirst().openSeats());
        return new SayView(speech.opening(put, present), speech.question(put), speech.objectionHeard(put), "", "", "",
                ways(speech, put, present));
    }

    /** How the council goes on when somebody objects to the question. */
    private static Map<VoteMethod, String> ways(Speech speech, Putting put, int present) {
        Map<VoteMethod, String> ways = new LinkedHashMap<>();
        for (VoteMethod way : MethodOfRound.onObjection(put.method())) {
            String heard = put.method() == VoteMethod.DESIGNATION ? speech.objectionHeard(put) : speech.objectionHeard(put, way);
            ways.put(way, heard + speech.opening(new Putting(put.matters(), way, put.majority(), put.electedSeats()), present));
        }
        return ways;
    }

    /** Of 指名推選, once all have agreed to the way: whom the chair names, and whether all agree to them. */
    public String designation(AgendaItemRow item, List<CandidateView> named) {
        Putting put = new Putting(List.of(item.matter()), VoteMethod.DESIGNATION, item.majority(), named.size());
        return speech().designation(put,
                named.stream().map(one -> new ElectedPerson(one.seat(), one.name(), null, false)).toList());
    }

    /** @throws BusinessException INVALID, saying what in the words is not so */
    public void requireTrue(Vote vote, VoteRound round, List<AgendaItemRow> items, String said) {
        List<Contradiction> found = speech().check(said, putting(vote, round, items), verdict(vote, round, items),
                items.stream().map(AgendaItemRow::title).toList());
        if (!found.isEmpty()) {
            throw BusinessException.invalid("ballots.error.contradictsFacts",
                    found.stream().map(Contradiction::message).distinct().toList());
        }
    }

    /** As the council words it now. */
    Speech speech() {
        return sentences.speech();
    }

    private static Putting putting(Vote vote, VoteRound round, List<AgendaItemRow> items) {
        return new Putting(VoteItems.matters(items, round.put()), round.method(), vote.majority(), round.electedSeats());
    }

    private Verdict verdict(Vote vote, VoteRound round, List<AgendaItemRow> items) {
        if (!vote.election()) {
            return new Verdict.Decided(round.outcome() == Outcome.PASSED, figures(round), round.castingInFavour() != null);
        }
        List<ElectedPerson> persons = persons(vote, round, items.getFirst());
        return persons.isEmpty() ? new Verdict.NobodyElected()
                : new Verdict.Elected(persons, round.electedSeats() - persons.size());
    }

    /** As they are published: who pressed nothing is where the rules put them. */
    private Figures figures(VoteRound round) {
        Count count = round.count();
        int present = round.figures() == FiguresKept.ALL ? count.present() : entitled(round);
        return switch (round.figures()) {
            case ALL -> new Figures(count.inFavour(), count.against(), count.abstain(), present);
            case IN_FAVOUR -> new Figures(count.inFavour(), null, null, present);
            case NONE -> Figures.uncounted(present);
        };
    }

    private int entitled(VoteRound round) {
        return (int) seats.of(round.id()).stream().filter(seat -> seat.standing() == Standing.ENTITLED).count();
    }

    private List<ElectedPerson> persons(Vote vote, VoteRound round, AgendaItemRow item) {
        Map<Long, CandidateView> known = Candidates.all(item, seats.of(round.id())).stream()
                .collect(Collectors.toMap(CandidateView::councillor, Function.identity()));
        boolean counted = round.method() != VoteMethod.DESIGNATION;
        Map<Long, Integer> votes = elections.of(vote, round).tallies().stream()
                .collect(Collectors.toMap(ElectionResult.Tally::councillorId, ElectionResult.Tally::votes));
        Set<Long> drawn = new HashSet<>(elected.byLot(round.id()));
        return elected.of(round.id()).stream().map(known::get).map(one -> new ElectedPerson(one.seat(), one.name(),
                counted ? votes.getOrDefault(one.councillor(), 0) : null, drawn.contains(one.councillor()))).toList();
    }
}
