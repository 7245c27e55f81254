package org.gijido.agenda;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.entity.AgendaItem;
import org.gijido.assembly.AssemblyService;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** Reads and changes the order of business of a sitting. Clerks who change one at once go one after the other. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AgendaService {

    @Inject
    private OrdersOfBusiness orders;
    @Inject
    private AssemblyService assembly;
    @Inject
    private AgendaSearchKind searched;
    @Inject
    private Event<AgendaChanged> events;

    /**
     * By place.
     *
     * @throws BusinessException NOT_FOUND when there is no such sitting
     */
    public List<AgendaItemRow> items(Caller caller, long sittingId) {
        caller.require(Permission.VOTE_READ);
        assembly.sitting(caller, sittingId);
        return orders.items(sittingId).stream().map(OrdersOfBusiness::row).toList();
    }

    /** @throws BusinessException NOT_FOUND */
    public AgendaItemRow item(Caller caller, long itemId) {
        caller.require(Permission.VOTE_READ);
        return OrdersOfBusiness.row(orders.item(itemId));
    }

    /** The item's bundle 一括 in its order, or the item alone. */
    public List<AgendaItemRow> putTogether(Caller caller, long itemId) {
        AgendaItemRow asked = item(caller, itemId);
        return asked.bundle() == null ? List.of(asked) : orders.items(asked.sittingId()).stream()
                .filter(item -> Objects.equals(item.bundle(), asked.bundle())).map(OrdersOfBusiness::row).toList();
    }

    /** Whether the item was already put to a vote, so that it stays as it is. */
    public boolean isPut(Caller caller, long itemId) {
        caller.require(Permission.VOTE_READ);
        return orders.isPut(itemId);
    }

    /**
     * Adds an item at the end.
     *
     * @return its id
     * @throws BusinessException INVALID for what cannot be, CONFLICT when the sitting has such a number already
     */
    public long add(Caller caller, long sittingId, AgendaItemPlan plan) {
        caller.require(Permission.AGENDA_EDIT);
        plan.check();
        AgendaItem item = orders.lock(sittingId).append(plan);
        fire(caller, "itemAdded", item);
        return item.id();
    }

    /**
     * @param version the one that was shown
     * @throws BusinessException INVALID as above; CONFLICT when another changed it meanwhile, when it was put to a vote, or
     *         when 賛成 would no longer mean the same as for those it is bundled with
     */
    public void change(Caller caller, long itemId, int version, AgendaItemPlan plan) {
        caller.require(Permission.AGENDA_EDIT);
        plan.check();
        OrderOfBusiness order = orders.lockOf(itemId);
        AgendaItem item = order.item(itemId);
        orders.requireNotPut(item);
        if (item.version() != version) {
            throw BusinessException.conflict("agenda.error.changedMeanwhile");
        }
        order.refuseTwice(plan, item);
        item.word(plan);
        Bundles.requireAlike(order.bundleOf(item).stream().map(AgendaItem::plan).toList());
        fire(caller, "itemChanged", item);
    }

    /** The others of its bundle stay together; a bundle of one is none. */
    public void remove(Caller caller, long itemId) {
        caller.require(Permission.AGENDA_EDIT);
        OrderOfBusiness order = orders.lockOf(itemId);
        AgendaItem item = order.item(itemId);
        orders.requireNotPut(item);
        Bundles.release(order, item);
        order.remove(item);
        fire(caller, "itemRemoved", item);
    }

    /** Removes all items of a sitting, or none when one of them was put to a vote. */
    public void clear(Caller caller, long sittingId) {
        caller.require(Permission.AGENDA_EDIT);
        OrderOfBusiness order = orders.lock(sittingId);
        order.items().forEach(orders::requireNotPut);
        searched.tell(order.items().stream().map(item -> item.id().toString()).toList());
        order.items().forEach(order::remove);
        events.fire(new AgendaChanged(caller.actor(), "cleared", sittingId, "sitting:" + sittingId, Map.of()));
    }

    /** Moves the item to that place; those between move up or down by one. */
    public void move(Caller caller, long itemId, int place) {
        caller.require(Permission.AGENDA_EDIT);
        OrderOfBusiness order = orders.lockOf(itemId);
        AgendaItem item = order.item(itemId);
        orders.requireNotPut(item);
        order.move(item, place);
        fire(caller, "itemMoved", item);
    }

    private void fire(Caller caller, String act, AgendaItem item) {
        events.fire(new AgendaChanged(caller.actor(), act, item.sittingId(), AgendaChanged.ITEM + item.id(),
                Map.of("sitting", item.sittingId(), "place", item.place())));
    }
}
