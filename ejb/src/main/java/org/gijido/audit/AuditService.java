package org.gijido.audit;

import java.time.Clock;
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
