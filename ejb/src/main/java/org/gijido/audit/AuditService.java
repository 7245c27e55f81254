package org.gijido.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        return entities.unwrap(Session.class).doReturningWork(connection ->
                new AnchoredChain(connection, AuditAnchors.inDataDirectory()).verify(List.of()));
    }

    /** Numbers and chains what was committed since, unless that would hide what was done to sealed rows. */
    public Sealing seal() {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        return entities.unwrap(Session.class).doReturningWork(connection -> sealAlone(connection, now));
    }

    /**
     * The lock keeps two nodes from doing the same work; it ends before the commit does, so what keeps them from
     * forking the chain is the unique key on its numbers.
     */
    private static Sealing sealAlone(Connection connection, LocalDateTime now) throws SQLException {
        if (ask(connection, "select get_lock('gijido.audit', 0)") != 1) {
            return new Sealing.Elsewhere();
        }
        try {
            return new AnchoredChain(connection, AuditAnchors.inDataDirectory()).seal(now);
        } finally {
            ask(connection, "select release_lock('gijido.audit')");
        }
    }

    private static int ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
