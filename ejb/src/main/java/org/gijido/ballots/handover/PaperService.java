package org.gijido.ballots.handover;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.Matter;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.NamesSeen;
import org.gijido.ballots.RoundSeats;
import org.gijido.ballots.Runners;
import org.gijido.ballots.VoteItems;
import org.gijido.ballots.VoteSign;
import org.gijido.ballots.Votes;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Settings;
import org.gijido.rules.RulesService;
import org.gijido.shared.BusinessException;

/** Prints the roll and tally sheet of a vote. */
@Stateless
public class PaperService {

    /** @param fileName under which a browser saves it */
    public record Sheet(String fileName, byte[] pdf) {
    }

    @Inject
    private Runners runners;
    @Inject
    private Votes votes;
    @Inject
    private VoteItems items;
    @Inject
    private RoundSeats seats;
    @Inject
    private BallotStore ballots;
    @Inject
    private ManualBallots manual;
    @Inject
    private RulesService rules;
    @Inject
    private AssemblyService assembly;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * For who runs the votes. What the tablets counted stands on it while the paper is counted, and when everybody sees it.
     *
     * @param number the attempt; null for the last one
     * @throws BusinessException NOT_FOUND
     */
    public Sheet sheet(Caller caller, long voteId, Integer number) {
        Runners.requireSomewhere(caller);
        Vote vote = votes.get(voteId);
        runners.require(caller, vote.sittingId());
        VoteRound round = votes.round(voteId, number == null ? vote.lastRound() : number)
                .orElseThrow(() -> BusinessException.notFound("ballots.error.noVote"));
        List<AgendaItemRow> together = items.of(vote);
        List<Matter> matters = VoteItems.matters(together, round.put());
        SittingRow sitting = assembly.sitting(caller, vote.sittingId());
        String label = Matter.labelOf(matters);
        var content = new TallySheet.Content(settings.text(Settings.CITY, ""),
                assembly.session(caller, sitting.sessionId()).name() + "　" + JapaneseDates.dateWithWeekday(sitting.heldOn()) + "　"
                        + sitting.title(),
                JapaneseDates.dateTime(LocalDateTime.now(clock)) + " 印刷", label,
                together.size() == 1 ? together.getFirst().title() : "",
                matters.getFirst().meaning(), round.id().number(), rules.version(round.rulesVersion()).abstainButton(),
                vote.election(),
                seats.of(round.id()), counted(round));
        return new Sheet("点呼簿 " + label + ".pdf", new TallySheet(content).bytes());
    }

    /** What a tablet had said stays on the sheet when a clerk has entered the paper since. */
    private Map<Integer, String> counted(VoteRound round) {
        Map<Integer, String> counted = new TreeMap<>();
        if (NamesSeen.of(round, rules.version(round.rulesVersion())).onTallySheet()) {
            ballots.of(round.id()).stream().filter(ballot -> !ballot.manual())
                    .forEach(ballot -> counted.put(ballot.seat(), VoteSign.of(ballot.paper()).symbol()));
            manual.confirmed(round.id()).stream().filter(entered -> entered.tablet() != null).forEach(entered -> counted
                    .putIfAbsent(entered.seat(), VoteSign.of(BallotPaper.parse(entered.tablet()).orElseThrow()).symbol()));
        }
        return counted;
    }
}
