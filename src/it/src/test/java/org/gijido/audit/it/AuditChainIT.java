package org.gijido.audit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import com.google.gson.JsonObject;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** Whoever alters a sealed row behind the application's back is found. */
class AuditChainIT {

    private static JsonObject verify() {
        return TestServer.api("admin").get("/api/audit/verification").accepted().json().getAsJsonObject();
    }

    @Test
    void anAlteredRowIsNamed() throws SQLException {
        assertTrue(verify().get("sound").getAsBoolean());
        try (Connection database = TestServer.database(); Statement statement = database.createStatement()) {
            long victim = number(statement,
                    "select chain_no from audit_rows where chain_no is not null order by chain_no desc limit 1 offset 2");
            statement.executeUpdate("update audit_rows set actor = concat(actor, '!') where chain_no = " + victim);
            try {
                JsonObject verdict = verify();
                assertFalse(verdict.get("sound").getAsBoolean());
                assertEquals("altered", verdict.get("fault").getAsString());
                assertEquals(victim, verdict.get("chainNo").getAsLong());
            } finally {
                statement.executeUpdate(
                        "update audit_rows set actor = left(actor, char_length(actor) - 1) where chain_no = " + victim);
            }
        }
        assertTrue(verify().get("sound").getAsBoolean());
    }

    @Test
    void onlyTheAdministratorReadsIt() {
        for (String role : new String[] {"secretariat", "general-affairs", "drafter", "division-head", "department-head",
                "vice-mayor", "mayor", "councillor", "viewer"}) {
            assertEquals(403, TestServer.api(role).get("/api/audit/verification").status(), role);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            assertTrue(row.next(), "there are rows to check");
            return row.getLong(1);
        }
    }
}
