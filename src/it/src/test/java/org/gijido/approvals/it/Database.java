package org.gijido.approvals.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.gijido.it.TestServer;

/** Looks at what is kept, beside the application. */
final class Database {

    private Database() {}

    /** The columns of each row as texts. */
    static List<List<String>> rows(String query) {
        try (Connection connection = TestServer.database(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(row.getString(column));
                }
                rows.add(columns);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(String change) throws SQLException {
        try (Connection connection = TestServer.database(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    static String text(String query) throws SQLException {
        try (Connection connection = TestServer.database(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
