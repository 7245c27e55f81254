package org.gijido.attendance;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.agenda.ItemUse;
import org.gijido.attendance.entity.Recusal;
import org.gijido.attendance.entity.SittingRoll;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** Opens and closes the sitting, names who presides and who is recused. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SittingConductService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private RollBook book;
    @Inject
    private AgendaService agenda;
    @Inject
    private Instance<ItemUse> itemUses;
    @Inject
    private Clock clock;
    @Inject
    private Event<RollChanged> changes;
    @Inject
    private Event<SittingEnding> endings;
    @Inject
    private Event<PresidingChanging> presiding;

    /** 開議. Opening twice is harmless. @throws BusinessException CONFLICT without a quorum or a chair */
    public void open(Caller caller, long sittingId) {
        caller.require(Permission.ATTENDANCE_EDIT);
        SittingRoll head = book.lock(caller, sittingId);
        Roll roll = book.roll(caller, sittingId);
        if (!roll.hasQuorum()) {
            throw BusinessException.conflict("attendance.error.noQuorum", roll.present(), roll.quorum());
        }
        if (roll.presiding() == null) {
            throw BusinessException.conflict("attendance.error.noChair");
        }
        if (head.open(LocalDateTime.now(clock))) {
            changes.fire(new RollChanged(caller.actor(), sittingId, "opened", Map.of("present", roll.present())));
        }
    }

    /** 散会. Closing twice is harmless. @throws BusinessException CONFLICT while a vote is running, or an item has no result */
    public void close(Caller caller, long sittingId) {
        caller.require(Permission.ATTENDANCE_EDIT);
        SittingRoll head = book.lock(caller, sittingId);
        endings.fire(new SittingEnding(sittingId));
        if (head.close(LocalDateTime.now(clock))) {
            changes.fire(new RollChanged(caller.actor(), sittingId, "closed", Map.of()));
        }
    }

    /** Who presides from now on: 議長, 副議長 or 仮議長. @throws BusinessException CONFLICT while a vote runs */
    public void preside(Caller caller, long sittingId, long councillorId) {
        caller.require(Permission.ATTENDANCE_EDIT);
        SittingRoll head = book.lock(caller, sittingId);
        if (book.roll(caller, sittingId).ofCouncillor(councillorId).isEmpty()) {
            throw BusinessException.invalid("attendance.error.notInOffice");
        }
        if (Long.valueOf(councillorId).equals(head.presidingId())) {
            return;
        }
        presiding.fire(new PresidingChanging(sittingId, councillorId));
        head.preside(councillorId);
        changes.fire(new RollChanged(caller.actor(), sittingId, "presided", Map.of("councillor", councillorId)));
    }

    /** 除斥, or its end. @throws BusinessException CONFLICT once the item was put to the vote */
    public void recuse(Caller caller, long itemId, long councillorId, boolean recused) {
        caller.require(Permission.ATTENDANCE_EDIT);
        AgendaItemRow item = agenda.item(caller, itemId);
        SittingRoll head = book.lock(caller, item.sittingId());
        head.requireNotClosed();
        if (itemUses.stream().anyMatch(use -> use.isPut(itemId))) {
            throw BusinessException.conflict("attendance.error.alreadyPut");
        }
        if (book.roll(caller, item.sittingId()).ofCouncillor(councillorId).isEmpty()) {
            throw BusinessException.invalid("attendance.error.notInOffice");
        }
        Recusal.Key key = new Recusal.Key(itemId, councillorId);
        Recusal before = entities.find(Recusal.class, key);
        if (recused == (before != null)) {
            return;
        }
        if (recused) {
            entities.persist(new Recusal(key, item.sittingId()));
        } else {
            entities.remove(before);
        }
        changes.fire(new RollChanged(caller.actor(), item.sittingId(), "recused",
                Map.of("item", itemId, "councillor", councillorId, "recused", recused)));
    }
}
