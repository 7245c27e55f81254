package org.gijido.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.gijido.it.TestServer;

/**
 * The same words asked of Mroonga over the same rows: an index of two letters each (its default) over question, answer and
 * title, the twenty best by its own weight. It answers over the database's wire and checks no rights; ours answers JSON over
 * HTTP, with facets and marked passages. {@code deploy/bench … search mroonga} prints both.
 */
final class MroongaBench implements Bench.Measurement {

    private static final String TEXTS = "title, question, answer";
    private static final int TIMES = 1000;
    private static final int WARM_UP = 200;
    private static final int LOT = 500;

    @Override
    public List<Row> measure() throws Exception {
        String url = "jdbc:mariadb://127.0.0.1:" + System.getProperty("gijido.peer.port")
                + "/gijido?sslMode=disable&useBulkStmts=true";
        try (Connection peer = DriverManager.getConnection(url, "gijido", "")) {
            execute(peer, "CREATE TABLE past_answers (id BIGINT PRIMARY KEY, title TEXT, question MEDIUMTEXT, answer MEDIUMTEXT,"
                    + " FULLTEXT INDEX (" + TEXTS + ")) ENGINE=Mroonga DEFAULT CHARSET utf8mb4");
            long begun = System.nanoTime();
            int rows = copied(peer);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return List.of(Row.figure("Mroonga: rows a second into its index", String.format("%,.0f", rows / seconds),
                    String.format("%,d rows in %.0f s, copied only", rows, seconds)),
                    searches(peer, rows));
        }
    }

    private static int copied(Connection peer) throws SQLException {
        int rows = 0;
        try (Connection ours = TestServer.database(); Statement reading = ours.createStatement();
                PreparedStatement writing = peer
                        .prepareStatement("INSERT INTO past_answers (id, " + TEXTS + ") VALUES (?, ?, ?, ?)")) {
            reading.setFetchSize(LOT);
            ResultSet row = reading.executeQuery("SELECT id, " + TEXTS + " FROM past_answers");
            while (row.next()) {
                for (int column = 1; column <= 4; column++) {
                    writing.setString(column, row.getString(column));
                }
                writing.addBatch();
                rows++;
                if (rows % LOT == 0) {
                    writing.executeBatch();
                }
            }
            writing.executeBatch();
        }
        return rows;
    }

    private static Row searches(Connection peer, int rows) throws SQLException, IOException {
        PastAnswerRecords records = new PastAnswerRecords();
        int found = 0;
        String match = "MATCH (" + TEXTS + ") AGAINST (? IN BOOLEAN MODE)";
        Timings timings = new Timings();
        try (PreparedStatement search = peer
                .prepareStatement("SELECT id, title, answer, " + match + " AS weight FROM past_answers"
                        + " WHERE " + match + " ORDER BY weight DESC LIMIT 20")) {
            for (int i = 0; i < WARM_UP + TIMES; i++) {
                String phrase = '"' + records.word().replace('"', ' ') + '"';
                search.setString(1, phrase);
                search.setString(2, phrase);
                long begun = System.nanoTime();
                found += read(search);
                if (i >= WARM_UP) {
                    timings.add(System.nanoTime() - begun);
                }
            }
        }
        Row row = Row.of(String.format("Mroonga: search, %,d past answers", rows), timings);
        return new Row(row.what(), row.p50(), row.p99(), String.format("%s, %.1f rows each", row.remark(),
                (double) found / (WARM_UP + TIMES)));
    }

    private static int read(PreparedStatement search) throws SQLException {
        try (ResultSet row = search.executeQuery()) {
            int found = 0;
            while (row.next()) {
                row.getString(3);
                found++;
            }
            return found;
        }
    }

    private static void execute(Connection peer, String statement) throws SQLException {
        try (Statement run = peer.createStatement()) {
            run.execute(statement);
        }
    }
}
