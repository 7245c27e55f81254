package org.gijido.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.assembly.SittingUse;

/** A sitting that has an order of business stays. */
@ApplicationScoped
class AgendaOfSitting implements SittingUse {

    @Inject
    private OrdersOfBusiness orders;

    @Override
    public boolean isUsed(long sittingId) {
        return !orders.items(sittingId).isEmpty();
    }
}
