package org.gijido.results;

import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.SittingRow;
import org.gijido.attendance.AttendanceService;
import org.gijido.attendance.Presence;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollLine;
import org.gijido.attendance.RollState;
import org.gijido.ballots.decided.DecidedEndings;
import org.gijido.ballots.decided.DecidedVotes;
import org.gijido.ballots.record.RecordExport;
import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Settings;
import org.gijido.results.SessionResults.RecordEnd;

/** Reads what a session has decided, and puts it together for people, papers and programs. */
@Stateless
public class ResultsService {

    @Inject
    private AssemblyService assembly;
    @Inject
    private AttendanceService attendance;
    @Inject
    private DecidedVotes decided;
    @Inject
    private DecidedEndings endings;
    @Inject
    private RecordExport records;
    @Inject
    private Settings settings;

    /** @throws org.gijido.shared.BusinessException NOT_FOUND */
    public SessionResults results(Caller caller, long sessionId) {
        caller.require(Permission.VOTE_READ);
        SessionRow session = assembly.session(caller, sessionId);
        List<RecordEnd> ends = assembly.sittings(caller, sessionId).stream().flatMap(sitting -> end(caller, sitting).stream())
                .toList();
        return new SessionResults(settings.text(Settings.CITY, ""), session, decided.ofSession(caller, sessionId),
                endings.ofSession(caller, sessionId), ends);
    }

    public VoteTable table(Caller caller, long sessionId, VoteTable.Order order) {
        return VoteTable.of(results(caller, sessionId), order);
    }

    public VoteStatistics statistics(Caller caller, long sessionId) {
        return VoteStatistics.of(results(caller, sessionId));
    }

    /** Of the sittings that were opened, by day. */
    public List<SittingAttendance> attendance(Caller caller, long sessionId) {
        caller.require(Permission.VOTE_READ);
        assembly.session(caller, sessionId);
        return assembly.sittings(caller, sessionId).stream().flatMap(sitting -> attendance(caller, sitting).stream()).toList();
    }

    /** What the caller said in a session, by day and item. Only members have votes. */
    public List<MyVote> mine(Caller caller, long sessionId) {
        caller.require(Permission.VOTE_CAST);
        return results(caller, sessionId).items().stream().flatMap(item -> Optional.ofNullable(caller.personId())
                .flatMap(person -> item.vote().ofPerson(person)).map(seat -> new MyVote(item, seat.sign())).stream()).toList();
    }

    /** The session of today if it has decided something; otherwise the last one that has; otherwise the one of today. */
    public Optional<SessionRow> usual(Caller caller) {
        caller.require(Permission.VOTE_READ);
        Optional<SessionRow> today = assembly.sessionOfToday(caller);
        return today.filter(session -> decidedAnything(caller, session))
                .or(() -> assembly.sessions(caller).stream()
                        .filter(session -> today.isEmpty() || !session.from().isAfter(today.get().from()))
                        .filter(session -> decidedAnything(caller, session)).findFirst())
                .or(() -> today);
    }

    private boolean decidedAnything(Caller caller, SessionRow session) {
        return decided.anyOfSession(caller, session.id());
    }

    private Optional<RecordEnd> end(Caller caller, SittingRow sitting) {
        return records.last(caller, sitting.id()).map(entry -> new RecordEnd(sitting.id(),
                JapaneseDates.date(sitting.heldOn()) + " " + sitting.title(), entry.seq(), entry.hash()));
    }

    private Optional<SittingAttendance> attendance(Caller caller, SittingRow sitting) {
        Roll roll = attendance.roll(caller, sitting.id());
        return roll.state() == RollState.PLANNED ? Optional.empty() : Optional.of(new SittingAttendance(sitting,
                with(roll, Presence.PRESENT) + with(roll, Presence.OUT) + with(roll, Presence.GONE),
                (int) roll.lines().stream().filter(RollLine::late).count(),
                with(roll, Presence.GONE), with(roll, Presence.ABSENT), with(roll, Presence.UNKNOWN)));
    }

    private static int with(Roll roll, Presence presence) {
        return (int) roll.lines().stream().filter(line -> line.presence() == presence).count();
    }
}
