package org.gijido.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.platform.Settings;

/** Carries a part out once: the part and its mark commit together. */
@Stateless
public class DemoParts {

    private static final String MARK = "demo.part.";
    private static final String WHOLE = "demo.loaded";
    private static final String DONE = "done";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Settings settings;

    /** Whether the city is to be loaded: the database knows nobody yet, or a first load was cut off. */
    public boolean wanted() {
        return settings.text(WHOLE, "").isEmpty() && (settings.text(MARK + "people", "").equals(DONE) || knowsNobody());
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void once(String part, Runnable load) {
        if (settings.text(MARK + part, "").isEmpty()) {
            load.run();
            settings.set(MARK + part, DONE);
        }
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finish() {
        settings.set(WHOLE, DONE);
    }

    private boolean knowsNobody() {
        return ((Number) entities.createNativeQuery("select count(*) from accounts").getSingleResult()).longValue() == 0
                && ((Number) entities.createNativeQuery("select count(*) from persons").getSingleResult()).longValue() == 0;
    }
}
