package org.gijido.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.AccountService;
import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.Role;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.attendance.RollLine;
import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.ChamberView;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.casting.BallotBox;
import org.gijido.ballots.casting.CastCommand;
import org.gijido.ballots.casting.CastEntry;
import org.gijido.ballots.chamber.ChamberService;
import org.gijido.ballots.closing.VoteClosingService;
import org.gijido.ballots.declaring.DeclarationService;
import org.gijido.ballots.opening.OpenedVote;
import org.gijido.ballots.opening.VoteOpeningService;
import org.gijido.ballots.seen.RecordedVoteService;
import org.gijido.platform.TimeShift;

/**
 * Holds the sittings of the sessions that are over: the roll, and every vote as the members would take it. Each step commits
 * by itself, as in the chamber; a load that was cut off goes on, for each step may be done twice.
 */
@Dependent
class DemoVotes {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final int MINUTES_A_VOTE = 6;
    private static final int MOST_ACCOUNTS = 100;

    @Inject
    private AssemblyService assembly;
    @Inject
    private AgendaService agenda;
    @Inject
    private AccountService accounts;
    @Inject
    private DemoRoll rolls;
    @Inject
    private VoteOpeningService opening;
    @Inject
    private RecordedVoteService recording;
    @Inject
    private BallotBox box;
    @Inject
    private VoteClosingService closing;
    @Inject
    private DeclarationService declaring;
    @Inject
    private ChamberService chamber;
    @Inject
    private TimeShift time;
    @Inject
    private Clock clock;

    void load() {
        LocalDate today = LocalDate.now(clock);
        Map<Long, Long> accountOf = councillors();
        assembly.sessions(DemoCallers.FOUNDER).reversed().stream().filter(session -> session.to().isBefore(today))
                .flatMap(session -> assembly.sittings(DemoCallers.FOUNDER, session.id()).stream())
                .filter(sitting -> !rolls.closed(sitting)).forEach(sitting -> hold(sitting, accountOf));
    }

    private void hold(SittingRow sitting, Map<Long, Long> accountOf) {
        List<AgendaItemRow> items = agenda.items(DemoCallers.FOUNDER, sitting.id());
        LocalDateTime start = sitting.heldOn().atTime(TEN);
        time.at(start, () -> rolls.open(sitting, items));
        Integer bundle = null;
        for (AgendaItemRow item : items) {
            if (item.bundle() == null || !item.bundle().equals(bundle)) {
                time.at(start.plusMinutes((long) item.place() * MINUTES_A_VOTE), () -> vote(sitting, item, accountOf));
            }
            bundle = item.bundle();
            if (item.place() == items.size() / 2 + 1) {
                time.at(start.plusMinutes((long) item.place() * MINUTES_A_VOTE + 1), () -> rolls.midway(sitting));
            }
        }
        time.at(start.plusHours(3), () -> rolls.close(sitting));
    }

    private void vote(SittingRow sitting, AgendaItemRow item, Map<Long, Long> accountOf) {
        if (item.method().hasBallots()) {
            OpenedVote opened = opening.open(DemoCallers.FOUNDER, item.id(), id("open", item.id(), 0), null);
            box.take(entries(sitting, item, opened, accountOf));
            closing.close(DemoCallers.FOUNDER, opened.vote(), opened.round(), true);
        } else if (!agenda.isPut(DemoCallers.FOUNDER, item.id())) {
            recording.record(DemoCallers.FOUNDER, item.id(), null, true, null);
        }
        ChamberView.VoteView vote = chamber.view(DemoCallers.FOUNDER, sitting.id(), 0).vote();
        if (vote.state() == VoteState.CLOSED) {
            declaring.declare(DemoCallers.FOUNDER, vote.id(), vote.round(), vote.result().sentence());
        }
    }

    private List<CastEntry> entries(SittingRow sitting, AgendaItemRow item, OpenedVote vote, Map<Long, Long> accountOf) {
        List<CastEntry> entries = new ArrayList<>();
        for (RollLine member : rolls.present(sitting)) {
            BallotPaper paper = new BallotPaper.Opinion(DemoOpinion.of(item, member.seat(), member.group()));
            entries.add(new CastEntry(accountOf.get(member.personId()), member.personId(),
                    new CastCommand(id("ballot", item.id(), member.seat()),
                            vote.vote(), vote.round(), paper, id("tablet", 0, member.seat()),
                            DemoOpinion.code(item, member.seat()))));
        }
        return entries;
    }

    private Map<Long, Long> councillors() {
        return Stream.of("G0", "councillor")
                .flatMap(login -> accounts.list(DemoCallers.FOUNDER, login, 0, MOST_ACCOUNTS).stream())
                .filter(account -> account.roles().contains(Role.COUNCILLOR) && account.personId() != null)
                .collect(Collectors.toMap(AccountRow::personId, AccountRow::id, (one, other) -> one));
    }

    private static UUID id(String what, long item, int seat) {
        return UUID.nameUUIDFromBytes((what + " " + item + " " + seat).getBytes(StandardCharsets.UTF_8));
    }
}
