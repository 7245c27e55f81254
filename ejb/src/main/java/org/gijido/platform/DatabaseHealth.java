package org.gijido.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Whether the database answers now. */
@Stateless
public class DatabaseHealth {

    @PersistenceContext
    private EntityManager entities;

    /** Its folder, when it says one; it stands on this machine or on another. */
    public Optional<Path> directory() {
        List<?> said = entities.createNativeQuery("select @@datadir").getResultList();
        return said.stream().map(row -> Path.of((String) row)).findFirst();
    }

    public boolean answers() {
        try {
            return entities.createNativeQuery("select 1").getResultList().size() == 1;
        } catch (PersistenceException e) {
            return false;
        }
    }
}
