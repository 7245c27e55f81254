package org.gijido.secrecy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.it.Chamber;
import org.gijido.it.TestServer;

/** Everything in words that a vote leaves: what screens get, live log, audit, record, the server's log, every table. */
final class Traces {

    /** The long tables also hold what other tests have written before. */
    private static final Map<String, String> OF_TEST = Map.of("audit_rows", " order by id desc limit 5000",
            "live_events", " order by occurred_at desc limit 5000", "commands", " order by account_id desc limit 5000");

    private Traces() {
    }

    /** By where it was found. */
    static Map<String, String> of(Chamber chamber) throws IOException, SQLException {
        Map<String, String> traces = new LinkedHashMap<>();
        traces.put("the clerk's screen", chamber.state().toString());
        traces.put("a member's screen",
                chamber.member(2).api().get("/api/sittings/" + chamber.sitting() + "/chamber").accepted().text());
        traces.put("the exported record",
                chamber.clerk().get("/api/sittings/" + chamber.sitting() + "/record").accepted().text());
        traces.put("the server's log", serverLog());
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            for (String table : tables(sql)) {
                traces.put("table " + table, dump(sql, table + OF_TEST.getOrDefault(table, "")));
            }
        }
        return traces;
    }

    /** In Latin 1, so that every byte of it can be searched. */
    static String serverLog() throws IOException {
        Path log = TestServer.directory().resolve("payara/domains/gijido/logs/server.log");
        return Files.isRegularFile(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
    }

    /** Of everything that belongs to votes, or is written with them. */
    private static List<String> tables(Statement sql) throws SQLException {
        try (ResultSet rows = sql.executeQuery(
                """
                select group_concat(distinct table_name order by table_name) from information_schema.columns where table_schema = 'gijido'
                and (column_name in ('vote_id', 'command_id', 'sitting_id') or table_name in ('live_events', 'live_topics', 'audit_rows', 'votes'))""")) {
            rows.next();
            return List.of(rows.getString(1).split(","));
        }
    }

    private static String dump(Statement sql, String table) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (ResultSet rows = sql.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    dump.append(rows.getMetaData().getColumnTypeName(column).contains("BLOB")
                            ? new String(rows.getBytes(column), StandardCharsets.ISO_8859_1) : rows.getString(column))
                            .append('\t');
                }
                dump.append('\n');
            }
        }
        return dump.toString();
    }

    /** Where any of the words stands. */
    static String naming(Map<String, String> traces, Iterable<String> words) {
        return traces.entrySet().stream().filter(trace -> {
            for (String word : words) {
                if (trace.getValue().contains(word)) {
                    return true;
                }
            }
            return false;
        }).map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }
}
