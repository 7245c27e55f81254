package org.gijido.platform;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
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
        return texts(name).getOrDefault(name, byDefault);
    }

    /** @return the set number, or the default */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int number(String name, int byDefault) {
        return Integer.parseInt(text(name, Integer.toString(byDefault)));
    }

    /** Those set of these names. One question, however many are asked for. @param names one or more */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, Integer> numbers(String... names) {
        return texts(names).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Integer.valueOf(entry.getValue())));
    }

    /** As {@link #numbers}. What the transaction has not written yet is none of them, and may wait. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, String> texts(String... names) {
        InList asked = new InList("names", List.of(names));
        List<?> rows = asked.bind(entities.createNativeQuery("select name, value from settings where name in " + asked))
                .setFlushMode(FlushModeType.COMMIT).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Callers check the permission: a setting belongs to the feature that reads it. */
    public void set(String name, String value) {
        entities.createNativeQuery("insert into settings (name, value) values (?1, ?2) on duplicate key update value = ?2")
                .setParameter(1, name).setParameter(2, value).executeUpdate();
    }
}
