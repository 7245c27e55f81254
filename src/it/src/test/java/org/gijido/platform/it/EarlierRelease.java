package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.gijido.it.ServerProcess;
import org.gijido.it.TestServer;
import org.gijido.papers.it.PaperOfBefore;
import org.junit.jupiter.api.Test;

/**
 * A release may bring a migration of a feature whose range of numbers lies before ranges that were run long ago; the
 * database of the release before must come up with it all the same.
 */
class UpgradeIT {

    private static final String INDEX = "select count(distinct index_name) from information_schema.statistics"
            + " where table_schema = database() and index_name = 'questions_standing'";

    @Test
    void aDatabaseOfAnEarlierReleaseIsBroughtUpToDate() throws IOException, SQLException {
        PaperOfBefore paper = PaperOfBefore.inTheDatabase();
        String before = questions();
        run("drop index questions_standing on questions");
        run("delete from flyway_schema_history where script = 'V0505__questions_standing.sql'");
        assertEquals("0", one(INDEX));
        ServerProcess.PAYARA.kill();
        ServerProcess.awaitReady();
        assertEquals("1", one(INDEX));
        assertEquals(before, questions());
        paper.assertMoved();
    }

    private static String questions() throws SQLException {
        return one("select count(*) from questions");
    }

    private static void run(String statement) throws SQLException {
        try (var connection = TestServer.database(); var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private static String one(String query) throws SQLException {
        try (var connection = TestServer.database(); var sql = connection.createStatement(); ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
