package org.gijido.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.gijido.it.TestServer;

/** Many documents, copied from those of the demo city with everything that hangs on them, in the database itself. */
final class ManyApprovals {

    /** Copies have numbers from here on, a lot of this many for each copy of all that are copied. */
    private static final long FIRST = 1_000_000_000L;
    private static final long LOT = 10_000;
    /** Copies of each in one statement. */
    private static final long AT_ONCE = 50;
    private static final List<String> PARTS = List.of("approval_contents", "approval_steps", "approval_acts", "approval_seals");
    private static final String DECIDED = "state in ('DECIDED', 'ENFORCED')";
    private static final String RUNNING = "state = 'CIRCULATING' and exists (select 1 from approval_steps s"
            + " where s.document_id = d.id and s.state = 'WAITING' and s.submission = d.submission)";

    private ManyApprovals() {}

    /** As many that are decided. */
    static void decided(long wanted) throws SQLException {
        grow(DECIDED, FIRST, wanted);
    }

    /** As many that go round. */
    static void running(long wanted) throws SQLException {
        grow(RUNNING, 2 * FIRST, wanted);
    }

    private static void grow(String which, long first, long wanted) throws SQLException {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            String originals = " where d.id < " + FIRST + " and d." + which;
            long of = number(sql, "select count(*) from approval_documents d" + originals);
            long there = number(sql, "select count(*) from approval_documents where id between " + first + " and "
                    + (first + FIRST - 1));
            for (long copy = there / of; copy * of < wanted; copy += AT_ONCE) {
                long last = Math.min((wanted - 1) / of, copy + AT_ONCE - 1);
                String from = " from approval_documents d join seq_" + copy + "_to_" + last;
                String id = first + " + seq * " + LOT + " + d.id";
                copy(sql, "approval_documents", "d", "id", id, from + originals);
                for (String part : PARTS) {
                    copy(sql, part, "p", "document_id", id, from + " join " + part + " p on p.document_id = d.id" + originals);
                }
            }
            sql.execute("analyze table approval_documents, approval_steps, approval_acts, approval_contents");
        }
    }

    private static void copy(Statement sql, String table, String row, String key, String id, String from) throws SQLException {
        List<String> columns = columns(sql, table);
        sql.execute("insert into " + table + " (" + String.join(", ", columns) + ", " + key + ") select "
                + columns.stream().map(column -> row + "." + column).collect(Collectors.joining(", ")) + ", " + id + from);
    }

    private static List<String> columns(Statement sql, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet row = sql.executeQuery("select column_name from information_schema.columns where table_schema = database()"
                + " and table_name = '" + table + "' and column_name not in ('id', 'document_id')")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        return columns;
    }

    static long number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
