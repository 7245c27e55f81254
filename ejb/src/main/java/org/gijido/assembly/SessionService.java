package org.gijido.assembly;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.entity.CouncilSession;
import org.gijido.assembly.entity.Sitting;
import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Letters;
import org.gijido.shared.BusinessException;

/** Plans sessions and their sittings. */
@Stateless
public class SessionService {

    private static final int LONGEST_NAME = 100;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AssemblyRepository assembly;
    @Inject
    private Instance<SittingUse> uses;
    @Inject
    private Event<AssemblyChanged> events;

    /** @throws BusinessException CONFLICT when the year has such a session already */
    public long plan(Caller caller, SessionPlan plan) {
        caller.require(Permission.ASSEMBLY_EDIT);
        if (plan.number() < 1) {
            throw BusinessException.invalid("assembly.error.number");
        }
        if (assembly.session(plan.kind(), plan.month(), plan.number()).isPresent()) {
            throw BusinessException.conflict("assembly.error.sessionExists", nameOf(plan));
        }
        CouncilSession session = new CouncilSession(plan.kind(), plan.month(), plan.number(), nameOf(plan));
        session.schedule(plan.opensOn(), plan.closesOn(), plan.noticeDeadline());
        entities.persist(session);
        fire(caller, "sessionPlanned", "session:" + session.id(), session.id());
        return session.id();
    }

    /**
     * Changes days, deadline and name; kind, year and number stay.
     *
     * @param version the one that was shown
     * @throws BusinessException CONFLICT when another changed it meanwhile; INVALID when a sitting would fall outside
     */
    public void reschedule(Caller caller, long sessionId, int version, SessionPlan plan) {
        caller.require(Permission.ASSEMBLY_EDIT);
        CouncilSession session = assembly.sessionForUpdate(sessionId);
        requireSame(version, session.version());
        session.rename(nameOf(session.kind(), session.month(), session.number(), plan.name()));
        session.schedule(plan.opensOn(), plan.closesOn(), plan.noticeDeadline());
        assembly.sittings(sessionId).stream().map(Sitting::heldOn).filter(day -> !session.covers(day)).findFirst()
                .ifPresent(day -> {
                    throw BusinessException.invalid("assembly.error.leavesSittingOutside", JapaneseDates.date(day));
                });
        fire(caller, "sessionRescheduled", "session:" + sessionId, sessionId);
    }

    /** @throws BusinessException INVALID outside the session, CONFLICT when that day has a sitting */
    public long addSitting(Caller caller, long sessionId, LocalDate heldOn, LocalTime opensAt, String title) {
        caller.require(Permission.ASSEMBLY_EDIT);
        CouncilSession session = assembly.sessionForUpdate(sessionId);
        requireWithin(session, heldOn);
        requireFree(sessionId, heldOn, 0);
        Sitting sitting = new Sitting(sessionId, heldOn, opensAt, title(title));
        entities.persist(sitting);
        fire(caller, "sittingAdded", "sitting:" + sitting.id(), sessionId);
        return sitting.id();
    }

    public void changeSitting(Caller caller, long sittingId, int version, LocalDate heldOn, LocalTime opensAt, String title) {
        caller.require(Permission.ASSEMBLY_EDIT);
        Sitting sitting = assembly.sitting(sittingId);
        requireSame(version, sitting.version());
        requireWithin(assembly.sessionForUpdate(sitting.sessionId()), heldOn);
        requireFree(sitting.sessionId(), heldOn, sittingId);
        sitting.hold(heldOn, opensAt, title(title));
        fire(caller, "sittingChanged", "sitting:" + sittingId, sitting.sessionId());
    }

    /** @throws BusinessException CONFLICT while somebody is to speak on that day, or an order of business stands for it */
    public void removeSitting(Caller caller, long sittingId) {
        caller.require(Permission.ASSEMBLY_EDIT);
        Sitting sitting = assembly.sitting(sittingId);
        if (assembly.turnsOfSitting(sittingId) > 0) {
            throw BusinessException.conflict("assembly.error.sittingHasTurns");
        }
        if (uses.stream().anyMatch(use -> use.isUsed(sittingId))) {
            throw BusinessException.conflict("assembly.error.sittingInUse");
        }
        entities.remove(sitting);
        fire(caller, "sittingRemoved", "sitting:" + sittingId, sitting.sessionId());
    }

    /**
     * A training run of a sitting, on the same day. There is one at a time: a second call gives the first one's id.
     *
     * @throws BusinessException INVALID for a sitting that is a rehearsal itself
     */
    public long rehearse(Caller caller, long sittingId, String title) {
        caller.require(Permission.ASSEMBLY_EDIT);
        Sitting real = assembly.sitting(sittingId);
        if (real.rehearsal()) {
            throw BusinessException.invalid("assembly.error.rehearsalOfRehearsal");
        }
        assembly.sessionForUpdate(real.sessionId());
        return assembly.rehearsalOf(real).map(Sitting::id).orElseGet(() -> {
            Sitting rehearsal = Sitting.rehearsalOf(real, title(title));
            entities.persist(rehearsal);
            fire(caller, "rehearsalAdded", "sitting:" + rehearsal.id(), real.sessionId());
            return rehearsal.id();
        });
    }

    /**
     * Removes a training run, after all that belongs to it.
     *
     * @throws BusinessException INVALID for a real sitting
     */
    public void forgetRehearsal(Caller caller, long sittingId) {
        caller.require(Permission.ASSEMBLY_EDIT);
        Sitting rehearsal = assembly.sitting(sittingId);
        if (!rehearsal.rehearsal()) {
            throw BusinessException.invalid("assembly.error.notRehearsal");
        }
        entities.remove(rehearsal);
        fire(caller, "rehearsalRemoved", "sitting:" + sittingId, rehearsal.sessionId());
    }

    static String nameOf(SessionPlan plan) {
        return nameOf(plan.kind(), plan.month(), plan.number(), plan.name());
    }

    /** 令和8年第4回定例会, unless it was given a name of its own. */
    private static String nameOf(SessionKind kind, LocalDate month, int number, String typed) {
        if (Letters.count(typed) > LONGEST_NAME) {
            throw BusinessException.invalid("assembly.error.nameLength", LONGEST_NAME);
        }
        return typed.isBlank() ? JapaneseDates.year4(month) + "第" + number + "回" + kind.label() : typed.strip();
    }

    private static String title(String typed) {
        if (typed.isBlank() || Letters.count(typed) > LONGEST_NAME) {
            throw BusinessException.invalid("assembly.error.nameLength", LONGEST_NAME);
        }
        return typed.strip();
    }

    private void requireFree(long sessionId, LocalDate day, long exceptSittingId) {
        if (assembly.sittings(sessionId).stream()
                .anyMatch(other -> other.heldOn().equals(day) && other.id() != exceptSittingId)) {
            throw BusinessException.conflict("assembly.error.sittingExists", JapaneseDates.date(day));
        }
    }

    private static void requireWithin(CouncilSession session, LocalDate day) {
        if (!session.covers(day)) {
            throw BusinessException.invalid("assembly.error.sittingOutside", JapaneseDates.date(day));
        }
    }

    private static void requireSame(int shown, int stored) {
        if (shown != stored) {
            throw BusinessException.conflict("assembly.error.changedMeanwhile");
        }
    }

    private void fire(Caller caller, String act, String subject, long sessionId) {
        events.fire(new AssemblyChanged(caller.actor(), act, subject, sessionId, Map.of("session", sessionId)));
    }
}
