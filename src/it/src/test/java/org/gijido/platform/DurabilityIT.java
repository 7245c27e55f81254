package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** In production the product does not start on a database that may forget what it acknowledged. */
class DurabilityIT {

    @Test
    void theServerOfThisRunIsDurable() {
        assertDoesNotThrow(() -> DurabilityCheck.require(source(), Mode.PRODUCTION));
    }

    @Test
    void productionRefusesALazyLog() throws SQLException {
        try (Connection root = root(); Statement statement = root.createStatement()) {
            statement.execute("set global innodb_flush_log_at_trx_commit = 2");
            try {
                String refusal = assertThrows(IllegalStateException.class,
                        () -> DurabilityCheck.require(source(), Mode.PRODUCTION)).getMessage();
                assertTrue(refusal.contains("innodb_flush_log_at_trx_commit=2"), refusal);
                assertDoesNotThrow(() -> DurabilityCheck.require(source(), Mode.DEMO));
            } finally {
                statement.execute("set global innodb_flush_log_at_trx_commit = 1");
            }
        }
    }

    private static MariaDbDataSource source() throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(TestServer.databaseUrl("gijido"));
        source.setUser("gijido");
        source.setPassword(System.getProperty("gijido.database.password"));
        return source;
    }

    /** The owner of the database process may do everything, through its socket and only there. */
    private static Connection root() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://localhost/?sslMode=disable&localSocket="
                + TestServer.directory().resolve("mariadb/data/mariadb.sock"), "root", "");
    }
}
