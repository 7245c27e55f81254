package org.gijido.agenda.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** A sitting of a test's own, far in the future; gone with its order of business when the test is over. */
public final class TestSitting implements AutoCloseable {

    private static final int YEAR = 2091;
    private final Api secretariat = TestServer.api("secretariat");
    private final long session;
    private final long id;

    private TestSitting(long session, long id) {
        this.session = session;
        this.id = id;
    }

    public static TestSitting open() throws SQLException {
        try (Connection database = TestServer.database()) {
            long number = one(database, "select coalesce(max(number), 0) + 1 from council_sessions where session_year = " + YEAR);
            long session = insert(database,
                    "insert into council_sessions (kind, session_year, session_month, number, name, opens_on,"
                            + " closes_on, version) values ('EXTRAORDINARY', " + YEAR + ", 3, " + number
                            + ", '試験の会期', '2091-03-01', '2091-03-20', 0)");
            return new TestSitting(session,
                    insert(database, "insert into sittings (session_id, held_on, opens_at, title, rehearsal, version)"
                            + " values (" + session + ", '2091-03-05', '10:00', '試験の本会議', false, 0)"));
        }
    }

    public long id() {
        return id;
    }

    public String items() {
        return "/api/sittings/" + id + "/agenda-items";
    }

    /** @return the new item as the server answers it */
    public JsonObject add(String kind, String number, String title) {
        return add(Map.of("kind", kind, "number", number, "title", title));
    }

    public JsonObject add(Map<String, ?> item) {
        return secretariat.post(items(), new HashMap<>(item)).accepted().json().getAsJsonObject();
    }

    /** In their places. */
    public List<String> labels() {
        JsonArray all = secretariat.get(items()).accepted().json().getAsJsonArray();
        return all.asList().stream().map(item -> item.getAsJsonObject().get("label").getAsString()).toList();
    }

    @Override
    public void close() throws SQLException {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            for (String table : List.of("roll_marks", "recusals", "rolls")) {
                sql.executeUpdate("delete from " + table + " where sitting_id = " + id);
            }
            // The index is told, as of every change: no search may find what is gone.
            sql.executeUpdate("insert into search_changes (kind, document, recorded_at) select 'agenda-items', id, now(6)"
                    + " from agenda_items where sitting_id = " + id);
            sql.executeUpdate("delete from agenda_items where sitting_id = " + id);
            sql.executeUpdate("delete from sittings where id = " + id);
            sql.executeUpdate("delete from council_sessions where id = " + session);
        }
    }

    private static long one(Connection database, String query) throws SQLException {
        try (Statement sql = database.createStatement(); ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long insert(Connection database, String statement) throws SQLException {
        try (PreparedStatement sql = database.prepareStatement(statement, Statement.RETURN_GENERATED_KEYS)) {
            sql.executeUpdate();
            try (ResultSet key = sql.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }
}
