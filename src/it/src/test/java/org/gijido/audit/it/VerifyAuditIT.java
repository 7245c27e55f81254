package org.gijido.audit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** {@code deploy/verify-audit} finds one letter changed behind the application's back. */
class VerifyAuditIT {

    @Test
    void namesTheAlteredRowAndNothingElse() throws Exception {
        VerifyAudit.Outcome before = VerifyAudit.run();
        assertEquals(0, before.status(), before.output());
        try (Connection connection = TestServer.database()) {
            long row = anySealedRow(connection);
            String actor = actorOf(connection, row);
            rename(connection, row, actor + "？");
            VerifyAudit.Outcome altered = VerifyAudit.run();
            rename(connection, row, actor);
            assertEquals(1, altered.status(), altered.output());
            assertTrue(altered.output().contains("(id " + row + ")"), altered.output());
        }
        assertEquals(0, VerifyAudit.run().status());
    }

    private static long anySealedRow(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select min(id) from audit_rows where chain_no is not null")) {
            assertTrue(row.next() && row.getLong(1) > 0, "nothing is sealed yet");
            return row.getLong(1);
        }
    }

    private static String actorOf(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select actor from audit_rows where id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void rename(Connection connection, long id, String actor) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update audit_rows set actor = ? where id = ?")) {
            update.setString(1, actor);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }
}
