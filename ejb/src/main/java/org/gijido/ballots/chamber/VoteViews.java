package org.gijido.ballots.chamber;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.Matter;
import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.Candidates;
import org.gijido.ballots.ChamberView;
import org.gijido.ballots.ChamberView.CandidateView;
import org.gijido.ballots.ChamberView.Counts;
import org.gijido.ballots.ChamberView.MineView;
import org.gijido.ballots.ChamberView.VoteView;
import org.gijido.ballots.Choice;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.RoundSeats;
import org.gijido.ballots.Standing;
import org.gijido.ballots.VoteItems;
import org.gijido.ballots.casting.VotedSeats;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.handover.ManualBallots;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.RulesService;
import org.gijido.rules.VoteMethod;
import org.gijido.rules.WhileOpen;
import org.gijido.shared.FeatureOnly;

/** A vote as screens see it. */
@Dependent
@FeatureOnly
public class VoteViews {

    /** Payload of {@code chamber.opened}. */
    public record Opened(VoteView vote) {
    }

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject
    private RulesService rules;
    @Inject
    private RoundSeats seats;
    @Inject
    private BallotStore ballots;
    @Inject
    private VotedSeats voted;
    @Inject
    private ResultViews results;
    @Inject
    private ManualBallots manual;
    @Inject
    private Candidates candidates;
    @Inject
    private ChairsWords words;

    /** Just opened: nobody has voted. */
    public VoteView opened(Vote vote, VoteRound round, List<AgendaItemRow> items, List<RoundSeat> frozen, CouncilRules inForce) {
        return view(vote, round, items, frozen, inForce, candidates(vote, round, items, frozen), Map.of(),
                counts(vote, round, inForce, List.of()), null, null, List.of());
    }

    /** As it is. @param personId whose own ballot is shown; null for nobody; @param runs whether for one who runs the vote */
    VoteView of(Vote vote, VoteRound round, List<AgendaItemRow> items, Long personId, boolean runs) {
        CouncilRules inForce = rules.version(round.rulesVersion());
        List<RoundSeat> frozen = seats.of(round.id());
        List<BallotStore.Stored> named = round.method() == VoteMethod.SECRET ? List.of() : ballots.of(round.id());
        Map<Integer, String> marks = new TreeMap<>(voted.marks(round));
        MineView mine = frozen.stream().filter(seat -> personId != null && seat.personId() == personId).findFirst()
                .map(seat -> mine(seat, named, marks)).orElse(null);
        ChamberView.ResultView result = results.of(vote, round, items, frozen, named, inForce);
        boolean namesShown = result != null && result.seats() != null;
        return view(vote, round, items, frozen, inForce, candidates(vote, round, items, frozen), marks,
                counts(vote, round, inForce, named), mine, result,
                runs || namesShown ? manual.confirmed(round.id()) : List.of());
    }

    private VoteView view(Vote vote, VoteRound round, List<AgendaItemRow> items, List<RoundSeat> frozen, CouncilRules inForce,
            List<CandidateView> candidates, Map<Integer, String> marks, Counts counts, MineView mine,
            ChamberView.ResultView result, List<ChamberView.HandView> byHand) {
        Map<Integer, Standing> others = new TreeMap<>();
        frozen.stream().filter(seat -> seat.standing() != Standing.ENTITLED)
                .forEach(seat -> others.put(seat.seat(), seat.standing()));
        List<Matter> matters = VoteItems.matters(items, round.put());
        Matter first = matters.getFirst();
        return new VoteView(vote.id(), round.id().number(), round.state(), vote.items(), round.put(), Matter.labelOf(matters),
                items.stream().map(AgendaItemRow::title).collect(Collectors.joining("\n")), first.meaning(), first.passedWord(),
                first.rejectedWord(),
                round.method(), vote.majority(), round.electedSeats(), choices(vote, inForce), candidates, time(round.openedAt()),
                frozen.stream().filter(seat -> seat.standing() == Standing.ENTITLED).map(RoundSeat::seat).toList(), others, marks,
                marks.size(), counts, round.objected(), mine, result, byHand,
                words.during(vote, round, items,
                        (int) frozen.stream().filter(seat -> seat.standing() == Standing.ENTITLED).count()));
    }

    static String time(LocalDateTime moment) {
        return moment == null ? "" : SECONDS.format(moment);
    }

    private static MineView mine(RoundSeat seat, List<BallotStore.Stored> named, Map<Integer, String> marks) {
        Optional<BallotStore.Stored> own = named.stream().filter(ballot -> ballot.seat() == seat.seat()).findFirst();
        return new MineView(seat.seat(), seat.standing(), own.map(ballot -> ballot.paper().text()).orElse(null),
                marks.get(seat.seat()),
                own.filter(BallotStore.Stored::manual).isPresent(), seat.left());
    }

    private static List<Choice> choices(Vote vote, CouncilRules inForce) {
        if (vote.election()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>(List.of(Choice.FOR, Choice.AGAINST));
        if (inForce.abstainButton()) {
            choices.add(Choice.ABSTAIN);
        }
        return choices;
    }

    private List<CandidateView> candidates(Vote vote, VoteRound round, List<AgendaItemRow> items, List<RoundSeat> frozen) {
        return vote.election() ? List.copyOf(candidates.of(round, items.getFirst(), frozen).values()) : List.of();
    }

    /** While it is open, only where the rules show them; afterwards the result has them. */
    private static Counts counts(Vote vote, VoteRound round, CouncilRules inForce, List<BallotStore.Stored> named) {
        boolean shown = round.method() == VoteMethod.ELECTRONIC && !vote.election() && inForce.whileOpen() == WhileOpen.COUNTS;
        return shown ? new Counts(said(named, Choice.FOR), said(named, Choice.AGAINST), said(named, Choice.ABSTAIN)) : null;
    }

    private static int said(List<BallotStore.Stored> named, Choice choice) {
        return (int) named.stream().filter(ballot -> ballot.paper().equals(new BallotPaper.Opinion(choice))).count();
    }
}
