package org.gijido.agenda;

import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Orders of business as they are stored, for features that put the items to the vote. Callers check who asks. */
@Stateless
public class AgendaBook {

    @Inject
    private OrdersOfBusiness orders;

    /** By place. */
    public List<AgendaItemRow> items(long sittingId) {
        return orders.items(sittingId).stream().map(OrdersOfBusiness::row).toList();
    }

    /** @throws org.gijido.shared.BusinessException NOT_FOUND */
    public AgendaItemRow item(long itemId) {
        return OrdersOfBusiness.row(orders.item(itemId));
    }
}
