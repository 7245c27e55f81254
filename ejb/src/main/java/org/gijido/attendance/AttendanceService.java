package org.gijido.attendance;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.attendance.entity.RollMark;
import org.gijido.attendance.entity.SittingRoll;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** Who comes and goes. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AttendanceService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private RollBook book;
    @Inject
    private Clock clock;
    @Inject
    private Event<RollChanged> changes;
    @Inject
    private Event<MemberMarked> marks;

    public Roll roll(Caller caller, long sittingId) {
        caller.require(Permission.VOTE_READ);
        return book.roll(caller, sittingId);
    }

    /**
     * Marks a member. The same presence again changes nothing.
     *
     * @param at when it happened, in the chamber's time; null for now
     * @throws BusinessException INVALID for one who is not in office, CONFLICT after the sitting's end
     */
    public void mark(Caller caller, long sittingId, long councillorId, Mark mark, LocalTime at) {
        caller.require(Permission.ATTENDANCE_EDIT);
        SittingRoll head = book.lock(caller, sittingId);
        Roll roll = book.roll(caller, sittingId);
        write(caller, head, roll.ofCouncillor(councillorId)
                .orElseThrow(() -> BusinessException.invalid("attendance.error.notInOffice")), mark, at);
    }

    /** The member's own tablet says that the member is here. Once left for home, only the clerk brings a member back. */
    public void markMyself(Caller caller, long sittingId) {
        caller.require(Permission.VOTE_CAST);
        SittingRoll head = book.lock(caller, sittingId);
        RollLine line = book.roll(caller, sittingId).ofPerson(caller.personId())
                .orElseThrow(() -> BusinessException.forbidden("attendance.error.notMember"));
        if (line.presence() == Presence.GONE || line.presence() == Presence.OUT) {
            throw BusinessException.conflict("attendance.error.askClerk");
        }
        write(caller, head, line, Mark.ARRIVED, null);
    }

    /**
     * Marks everybody present of whom nothing was said yet.
     *
     * @throws BusinessException CONFLICT after the sitting's end
     */
    public void markAll(Caller caller, long sittingId) {
        caller.require(Permission.ATTENDANCE_EDIT);
        SittingRoll head = book.lock(caller, sittingId);
        head.requireNotClosed();
        book.roll(caller, sittingId).lines().stream().filter(line -> line.since() == null)
                .forEach(line -> persist(caller, head, line, Mark.ARRIVED, LocalTime.now(clock)));
        changes.fire(new RollChanged(caller.actor(), sittingId, "marked", Map.of("everybody", true)));
    }

    private void write(Caller caller, SittingRoll head, RollLine line, Mark mark, LocalTime at) {
        head.requireNotClosed();
        if (line.since() != null && line.presence() == mark.presence() && at == null) {
            return;
        }
        persist(caller, head, line, mark, at == null ? LocalTime.now(clock) : at);
        changes.fire(new RollChanged(caller.actor(), head.sittingId(), "marked",
                Map.of("councillor", line.councillorId(), "mark", mark.name())));
    }

    private void persist(Caller caller, SittingRoll head, RollLine line, Mark mark, LocalTime at) {
        boolean late = line.late()
                || mark == Mark.ARRIVED && head.openedAt() != null && at.isAfter(head.openedAt().toLocalTime());
        entities.persist(
                new RollMark(head, line.councillorId(), mark, at.truncatedTo(ChronoUnit.SECONDS), late, caller.accountId(),
                        LocalDateTime.now(clock)));
        marks.fire(new MemberMarked(head.sittingId(), line.councillorId(), mark.presence()));
    }
}
