package org.gijido.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.hibernate.Session;

/** Seals the chain and checks it. */
@Stateless
public class AuditService {

    private static final Duration LATE = Duration.ofMinutes(2);
    private static final String LOCKED = "access.signInLocked";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Walks the chain from its first row; takes about a second for 100,000 rows. */
    public AuditVerdict verify(Caller caller) {
        caller.require(Permission.AUDIT_READ);
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> new AnchoredChain(connection, AuditAnchors.inDataDirectory()).verify(List.of()));
    }

    /** Whether nothing waits longer for its seal than the sealer needs on a busy day. */
    public boolean sealsInTime(Caller caller) {
        caller.require(Permission.AUDIT_READ);
        return entities.createNativeQuery(
                "select 1 from audit_rows where chain_no is null and occurred_at < ?1 limit 1")
                .setParameter(1, LocalDateTime.now(clock).minus(LATE)).getResultList().isEmpty();
    }

    /** Since the beginning of yesterday: a weekend's are seen on Monday in the record. */
    public Failures signInFailures(Caller caller) {
        caller.require(Permission.AUDIT_READ);
        long all = since("access.signInRefused") + since(LOCKED) + since("access.triedWhileLocked");
        return new Failures(all, since(LOCKED));
    }

    private long since(String action) {
        return ((Number) entities.createNativeQuery("select count(*) from audit_rows where action = ?1 and occurred_at >= ?2")
                .setParameter(1, action).setParameter(2, LocalDate.now(clock).minusDays(1).atStartOfDay()).getSingleResult())
                .longValue();
    }

    /**
     * Numbers and chains what was committed since, unless that would hide what was done to sealed rows. One node does so;
     * should two ever meet, the unique key on the numbers keeps them from forking the chain.
     */
    public Sealing seal() {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> new AnchoredChain(connection, AuditAnchors.inDataDirectory()).seal(now));
    }
}
