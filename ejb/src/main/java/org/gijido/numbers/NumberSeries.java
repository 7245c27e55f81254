package org.gijido.numbers;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Begins series before anybody takes a number. Those who would begin one in the midst of their acts, many at once, stand in each
 * other's way as soon as one of them is rolled back.
 */
@Stateless
public class NumberSeries {

    @PersistenceContext
    private EntityManager entities;

    /** A series that there is stays as it is. To be asked for when a symbol is set, in a short transaction. */
    public void begin(String symbol, FiscalYear year) {
        entities.createNativeQuery("insert ignore into number_series (symbol, fiscal_year, last_number) values (?1, ?2, 0)")
                .setParameter(1, symbol).setParameter(2, year.year()).executeUpdate();
    }

    /** The same where it may be there already: whoever only looks waits for nobody who takes a number. */
    public void beginOnce(String symbol, FiscalYear year) {
        boolean there = !entities.createNativeQuery("select 1 from number_series where symbol = ?1 and fiscal_year = ?2")
                .setParameter(1, symbol).setParameter(2, year.year()).getResultList().isEmpty();
        if (!there) {
            begin(symbol, year);
        }
    }

    /** The series of a year, for every symbol of the year before. */
    public void beginAll(FiscalYear year) {
        entities.createNativeQuery("""
                insert ignore into number_series (symbol, fiscal_year, last_number)
                select symbol, ?1, 0 from number_series where fiscal_year = ?2""")
                .setParameter(1, year.year()).setParameter(2, year.year() - 1).executeUpdate();
    }
}
