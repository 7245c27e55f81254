package org.gijido.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Forgets what no sign-in asks for any more, some rows a transaction, so that nobody who signs in waits for it. */
@Stateless
public class Forgetting {

    /** Ended sign-ins are kept so long, to be looked up. */
    private static final Duration REMEMBERED = Duration.ofDays(90);
    /** Failures count for an hour, and a lock lasts minutes. */
    private static final Duration FAILURES_KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** @return how many sign-ins and counts of failures were forgotten; 0 when nothing is left to forget */
    public int some() {
        return delete("delete from sign_ins where seen_at < ?1 order by seen_at limit 1000", REMEMBERED)
                + delete("delete from sign_in_failures where last_at < ?1 limit 1000", FAILURES_KEPT);
    }

    private int delete(String statement, Duration kept) {
        return entities.createNativeQuery(statement).setParameter(1, LocalDateTime.now(clock).minus(kept)).executeUpdate();
    }
}
