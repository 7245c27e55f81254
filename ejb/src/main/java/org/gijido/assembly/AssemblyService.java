package org.gijido.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.entity.CouncilSession;
import org.gijido.assembly.entity.Sitting;

/** Reads sessions, sittings, councillors and the order of speakers. */
@Stateless
public class AssemblyService {

    @Inject
    private AssemblyRepository assembly;
    @Inject
    private CouncillorRepository councillors;
    @Inject
    private TurnRepository turns;
    @Inject
    private Clock clock;

    /** All sessions, the newest first. */
    public List<SessionRow> sessions(Caller caller) {
        caller.require(Permission.ASSEMBLY_READ);
        return assembly.sessions().stream().map(this::row).toList();
    }

    /** @throws org.gijido.shared.BusinessException NOT_FOUND */
    public SessionRow session(Caller caller, long sessionId) {
        caller.require(Permission.ASSEMBLY_READ);
        return row(assembly.session(sessionId));
    }

    /** The one that is on today; otherwise the next to come; otherwise the last. Empty when there is none at all. */
    public Optional<SessionRow> sessionOfToday(Caller caller) {
        List<SessionRow> newestFirst = sessions(caller);
        LocalDate today = LocalDate.now(clock);
        return newestFirst.stream().filter(row -> row.phase() == SessionPhase.CURRENT).findFirst()
                .or(() -> newestFirst.reversed().stream().filter(session -> session.from().isAfter(today)).findFirst())
                .or(() -> newestFirst.stream().findFirst());
    }

    /** By day. */
    public List<SittingRow> sittings(Caller caller, long sessionId) {
        caller.require(Permission.ASSEMBLY_READ);
        return assembly.sittings(sessionId).stream().map(AssemblyService::row).toList();
    }

    /** The sitting of today, else the next; empty when none is to come. */
    public Optional<SittingRow> sittingToCome(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        return sittingsOfToday(caller).stream().filter(sitting -> !sitting.heldOn().isBefore(today)).findFirst();
    }

    /** The same, else the last: the one whose papers somebody wants who names none. */
    public Optional<SittingRow> sittingAtHand(Caller caller) {
        return sittingToCome(caller).or(() -> sittingsOfToday(caller).stream().reduce((earlier, later) -> later));
    }

    private List<SittingRow> sittingsOfToday(Caller caller) {
        return sessionOfToday(caller).map(session -> sittings(caller, session.id())).orElse(List.of());
    }

    /** Those held on a day, rehearsals as well. */
    public List<SittingRow> sittingsOn(Caller caller, LocalDate day) {
        caller.require(Permission.ASSEMBLY_READ);
        return assembly.sittingsOn(day).stream().map(AssemblyService::row).toList();
    }

    /** The training run of a sitting, if there is one. */
    public Optional<SittingRow> rehearsalOf(Caller caller, long sittingId) {
        caller.require(Permission.ASSEMBLY_READ);
        return assembly.rehearsalOf(assembly.sitting(sittingId)).map(AssemblyService::row);
    }

    /** @throws org.gijido.shared.BusinessException NOT_FOUND */
    public SittingRow sitting(Caller caller, long sittingId) {
        caller.require(Permission.ASSEMBLY_READ);
        return row(assembly.sitting(sittingId));
    }

    /** Those in office on that day, by seat. */
    public List<CouncillorOfDay> councillors(Caller caller, LocalDate day) {
        caller.require(Permission.ASSEMBLY_READ);
        return councillors.on(day);
    }

    /** The order of speakers: by kind, then by number. */
    public List<TurnRow> turns(Caller caller, long sessionId) {
        caller.require(Permission.ASSEMBLY_READ);
        return turns.ofSession(sessionId);
    }

    public Optional<TurnRow> turn(Caller caller, long turnId) {
        caller.require(Permission.ASSEMBLY_READ);
        return turns.byId(turnId);
    }

    /** Those of the ids that exist, of whatever sessions. */
    public List<TurnRow> turnsOf(Caller caller, List<Long> turnIds) {
        caller.require(Permission.ASSEMBLY_READ);
        return turns.byIds(turnIds);
    }

    private SessionRow row(CouncilSession session) {
        return new SessionRow(session.id(), session.name(), session.kind(), session.number(), session.month(),
                session.opensOn(), session.closesOn(), session.noticeDeadline(),
                SessionPhase.of(session.opensOn(), session.closesOn(), LocalDate.now(clock)), session.version());
    }

    private static SittingRow row(Sitting sitting) {
        return new SittingRow(sitting.id(), sitting.sessionId(), sitting.heldOn(), sitting.opensAt(), sitting.title(),
                sitting.rehearsal(),
                sitting.version());
    }
}
