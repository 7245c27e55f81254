package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.gijido.it.TestServer;
import org.gijido.it.UnderWay;
import org.gijido.papers.it.PaperOfBefore;

/**
 * A release may bring a migration of a feature whose range of numbers lies before ranges that were run long ago; the
 * database of the release before must come up with it all the same.
 */
final class EarlierRelease implements UnderWay {

    private static final String INDEX = "select count(distinct index_name) from information_schema.statistics"
            + " where table_schema = database() and index_name = 'questions_standing'";

    private final PaperOfBefore paper = PaperOfBefore.inTheDatabase();
    private final String before = one("select count(*) from questions");

    /** Without the server's knowing: it is as if the one that starts next were of a later release. */
    @Override
    public void strike() {
        run("drop index questions_standing on questions");
        run("delete from flyway_schema_history where script = 'V0505__questions_standing.sql'");
        assertEquals("0", one(INDEX));
    }

    void isBroughtUpToDate() {
        assertEquals("1", one(INDEX));
        assertEquals(before, one("select count(*) from questions"));
        paper.assertMoved();
    }

    @Override
    public void close() {
        // It is of this release again.
    }

    private static void run(String statement) {
        try (var connection = TestServer.database(); var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String one(String query) {
        try (var connection = TestServer.database(); var sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
