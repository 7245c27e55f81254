package org.gijido.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.assembly.SittingUse;

/** A sitting with a roll stays. */
@Dependent
class RollOfSitting implements SittingUse {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public boolean isUsed(long sittingId) {
        return !entities.createNativeQuery("select 1 from rolls where sitting_id = ?1").setParameter(1, sittingId).getResultList()
                .isEmpty();
    }
}
