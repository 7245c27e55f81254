package org.gijido.agenda;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.entity.AgendaItem;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** Puts items together 一括 and apart again. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BundleService {

    @Inject
    private OrdersOfBusiness orders;
    @Inject
    private Event<AgendaChanged> events;

    /**
     * Puts the items together, adjacent or not; from bundles they were in they are taken out.
     *
     * @throws BusinessException INVALID for fewer than two; CONFLICT when one was put to a vote or they are not alike
     */
    public void bundle(Caller caller, long sittingId, Set<Long> itemIds) {
        caller.require(Permission.AGENDA_EDIT);
        if (itemIds.size() < 2) {
            throw BusinessException.invalid("agenda.error.bundleOfOne");
        }
        OrderOfBusiness order = orders.lock(sittingId);
        List<AgendaItem> items = itemIds.stream().map(order::item).toList();
        items.forEach(orders::requireNotPut);
        Bundles.requireAlike(items.stream().map(AgendaItem::plan).toList());
        items.forEach(item -> Bundles.release(order, item));
        int bundle = Bundles.free(order);
        items.forEach(item -> item.join(bundle));
        fire(caller, "bundled", sittingId, items);
    }

    /** Puts each of the items alone; one that is alone stays so. */
    public void unbundle(Caller caller, long sittingId, Set<Long> itemIds) {
        caller.require(Permission.AGENDA_EDIT);
        OrderOfBusiness order = orders.lock(sittingId);
        List<AgendaItem> items = itemIds.stream().map(order::item).filter(item -> item.bundle() != null).toList();
        items.forEach(orders::requireNotPut);
        items.forEach(item -> Bundles.release(order, item));
        fire(caller, "unbundled", sittingId, items);
    }

    private void fire(Caller caller, String act, long sittingId, List<AgendaItem> items) {
        if (!items.isEmpty()) {
            events.fire(new AgendaChanged(caller.actor(), act, sittingId, "sitting:" + sittingId,
                    Map.of("items", items.stream().map(AgendaItem::id).sorted().toList())));
        }
    }
}
