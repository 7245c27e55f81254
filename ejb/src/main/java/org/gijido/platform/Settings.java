package org.gijido.platform;

import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What a city sets for itself, by name; each feature documents its own names and their defaults. */
@Stateless
public class Settings {

    /** Name of the setting that holds the city's own name, as its papers show it. */
    public static final String CITY = "platform.city";

    @PersistenceContext
    private EntityManager entities;

    /** @return the set value, or the default */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String text(String name, String byDefault) {
        List<?> found = entities.createNativeQuery("select value from settings where name = ?1")
                .setParameter(1, name).getResultList();
        return found.isEmpty() ? byDefault : (String) found.getFirst();
    }

    /** @return the set number, or the default */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int number(String name, int byDefault) {
        return Integer.parseInt(text(name, Integer.toString(byDefault)));
    }

    /** Callers check the permission: a setting belongs to the feature that reads it. */
    public void set(String name, String value) {
        entities.createNativeQuery("insert into settings (name, value) values (?1, ?2) on duplicate key update value = ?2")
                .setParameter(1, name).setParameter(2, value).executeUpdate();
    }
}
