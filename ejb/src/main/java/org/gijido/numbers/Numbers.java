package org.gijido.numbers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.numbers.entity.TakenNumber;
import org.gijido.platform.Letters;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/**
 * Gives numbers, for the features that have documents; no user reaches it directly, so it asks for no caller. A number that is
 * taken in a transaction that fails is given to the next one.
 */
@ApplicationScoped
public class Numbers {
    /** Of a symbol. */
    public static final int MOST_SYMBOL = 20;
    /** Of a reason. */
    public static final int MOST_REASON = 400;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Event<NumberVoided> events;

    /**
     * The next number of a series. To be asked for last in a transaction: until it ends nobody else gets one of this series. A
     * series that {@link NumberSeries} has not begun begins here, which may lose a race with another.
     *
     * @param symbol 1 to 20 letters
     * @param step   1, or 10 to leave room between: then the next multiple of it
     */
    public DocumentNumber take(String symbol, FiscalYear year, int step) {
        if (symbol.isBlank() || Letters.count(symbol) > MOST_SYMBOL || step < 1) {
            throw new IllegalArgumentException("symbol %s, step %d".formatted(symbol, step));
        }
        return given(new DocumentNumber(symbol, year, raise(symbol, year, step), 0));
    }

    /** @return the number that the series has now, its row locked */
    private int raise(String symbol, FiscalYear year, int step) {
        return ((Number) entities.createNativeQuery("""
                insert into number_series (symbol, fiscal_year, last_number) values (?1, ?2, ?3)
                on duplicate key update last_number = last_number - last_number % ?3 + ?3 returning last_number""")
                .setFlushMode(FlushModeType.COMMIT).setParameter(1, symbol).setParameter(2, year.year()).setParameter(3, step)
                .getSingleResult()).intValue();
    }

    /**
     * A further number of the same case, from 2: 総第12-2号.
     *
     * @throws BusinessException NOT_FOUND for a number that was not given
     */
    public DocumentNumber branch(DocumentNumber of) {
        last(of.symbol(), of.year());
        List<Integer> branches = entities.createQuery("""
                select t.branch from TakenNumber t where t.symbol = :symbol and t.year = :year and t.number = :number
                order by t.branch desc""", Integer.class).setParameter("symbol", of.symbol())
                .setParameter("year", of.year().year()).setParameter("number", of.number()).getResultList();
        if (branches.isEmpty()) {
            throw notGiven(of);
        }
        return given(new DocumentNumber(of.symbol(), of.year(), of.number(), Math.max(1, branches.getFirst()) + 1));
    }

    /**
     * Leaves a number void 欠番: it is never given again, and stands in the list with its reason.
     *
     * @param reason 1 to 400 letters
     * @throws BusinessException INVALID without a reason, NOT_FOUND, CONFLICT when it is void already
     */
    public void leaveVoid(DocumentNumber number, Actor actor, String reason) {
        if (reason.isBlank() || Letters.count(reason) > MOST_REASON) {
            throw BusinessException.invalid("numbers.error.reason", MOST_REASON);
        }
        TakenNumber taken = entities.createQuery("""
                select t from TakenNumber t where t.symbol = :symbol and t.year = :year and t.number = :number
                and t.branch = :branch""", TakenNumber.class).setParameter("symbol", number.symbol())
                .setParameter("year", number.year().year()).setParameter("number", number.number())
                .setParameter("branch", number.branch()).getResultStream().findFirst().orElseThrow(() -> notGiven(number));
        taken.leaveVoid(actor, reason, LocalDateTime.now(clock));
        events.fire(new NumberVoided(actor, number));
    }

    /** The void numbers of a series, in their order. */
    public List<VoidNumber> voids(String symbol, FiscalYear year) {
        return entities.createQuery("""
                select t from TakenNumber t where t.symbol = :symbol and t.year = :year and t.voidReason is not null
                order by t.number, t.branch""", TakenNumber.class).setParameter("symbol", symbol)
                .setParameter("year", year.year()).getResultStream().map(TakenNumber::voided).toList();
    }

    /** The last number of a series, whose row is locked from now on; 0 for a series that has none. */
    private int last(String symbol, FiscalYear year) {
        List<?> found = entities
                .createNativeQuery("select last_number from number_series where symbol = ?1 and fiscal_year = ?2 for update")
                .setParameter(1, symbol).setParameter(2, year.year()).getResultList();
        return found.isEmpty() ? 0 : ((Number) found.getFirst()).intValue();
    }

    private DocumentNumber given(DocumentNumber number) {
        entities.persist(new TakenNumber(number, LocalDateTime.now(clock)));
        return number;
    }

    private static BusinessException notGiven(DocumentNumber number) {
        return BusinessException.notFound("numbers.error.notGiven", number.words());
    }
}
