package org.gijido.platform;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Whether the database answers now. */
@Stateless
public class DatabaseHealth {

    @PersistenceContext
    private EntityManager entities;

    public boolean answers() {
        try {
            return entities.createNativeQuery("select 1").getResultList().size() == 1;
        } catch (PersistenceException e) {
            return false;
        }
    }
}
