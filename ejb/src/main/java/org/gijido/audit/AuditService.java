package org.gijido.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.ejb.Stateless;
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

    /** Walks the chain from its first row; takes about a second for 100,000 rows. */
    public AuditVerdict verify(Caller caller) {
        caller.require(Permission.AUDIT_READ);
        return entities.unwrap(Session.class).doReturningWork(connection -> new AuditChain(connection).verify());
    }

    /** @return how many rows were sealed; 0 also when another node is at it */
    public int seal() {
        return entities.unwrap(Session.class).doReturningWork(AuditService::sealAlone);
    }

    /**
     * The lock keeps two nodes from doing the same work; it ends before the commit does, so what keeps them from
     * forking the chain is the unique key on its numbers.
     */
    private static int sealAlone(Connection connection) throws SQLException {
        if (ask(connection, "select get_lock('gijido.audit', 0)") != 1) {
            return 0;
        }
        try {
            return new AuditChain(connection).seal();
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
