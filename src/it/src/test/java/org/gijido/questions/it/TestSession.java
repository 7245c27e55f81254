package org.gijido.questions.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** A session of a test's own, far in the future, with speakers; gone when the test is over. */
public final class TestSession implements AutoCloseable {

    private static final int YEAR = 2090;
    private final long id;
    private final List<Long> turns = new ArrayList<>();

    private TestSession(long id) {
        this.id = id;
    }

    public static TestSession open(int speakers) throws SQLException {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            long number = one(sql, "select coalesce(max(number), 0) + 1 from council_sessions where session_year = " + YEAR);
            TestSession session = new TestSession(insert(database,
                    "insert into council_sessions (kind, session_year, session_month,"
                            + " number, name, opens_on, closes_on, version) values ('EXTRAORDINARY', " + YEAR + ", 3, " + number
                            + ", '試験の会期', '2090-03-01', '2090-03-20', 0)"));
            List<Long> councillors = all(sql, "select id from councillors order by id limit " + speakers);
            for (int order = 1; order <= speakers; order++) {
                session.turns.add(insert(database,
                        "insert into speaking_turns (session_id, councillor_id, kind, method, speaking_order,"
                                + " time_allotment, version) values (" + session.id + ", "
                                + councillors.get((order - 1) % councillors.size())
                                + ", 'GENERAL', 'ONE_BY_ONE', " + order + ", 40, 0)"));
            }
            return session;
        }
    }

    public long id() {
        return id;
    }

    long turn() {
        return turns.getFirst();
    }

    public List<Long> turns() {
        return turns;
    }

    /** @return the id of a question entered by general affairs */
    long enter(String number, String subject) {
        return enter(TestServer.api("general-affairs"), Map.of("turnId", turn(), "number", number, "subject", subject));
    }

    static long enter(Api api, Map<String, ?> question) {
        return api.post("/api/questions", question).accepted().json().getAsJsonObject().get("id").getAsLong();
    }

    /** @return the id of the assignment to the division */
    static long assign(long question, long unit) {
        return TestServer.api("general-affairs").post("/api/questions/" + question + "/assign",
                Map.of("lead", unit, "commandId", UUID.randomUUID())).accepted().json().getAsJsonObject()
                .getAsJsonArray("assignments").get(0).getAsJsonObject().get("id").getAsLong();
    }

    static JsonObject question(long question) {
        return TestServer.api("general-affairs").get("/api/questions/" + question).accepted().json().getAsJsonObject();
    }

    static String number(long question) {
        return question(question).getAsJsonObject("row").get("number").getAsString();
    }

    static String state(long question) {
        return question(question).getAsJsonObject("row").get("state").getAsString();
    }

    /** The division in which the demo city's holder of the role works. */
    static long divisionOf(String role) throws SQLException {
        try (Connection database = TestServer.database(); PreparedStatement sql = database.prepareStatement("""
                select u.id from accounts a join posts p on p.person_id = a.person_id and p.kind = 'MAIN'
                    and p.valid_from <= curdate() and p.valid_to > curdate()
                join unit_periods x on x.unit_id = p.unit_id and x.valid_from <= curdate() and x.valid_to > curdate()
                join units u on u.id = x.unit_id or u.id = x.parent_id
                where a.login = ? and u.kind = 'DIVISION'""")) {
            sql.setString(1, TestServer.account(role).login());
            try (ResultSet rows = sql.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    static long otherDivision(long than) throws SQLException {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            return one(sql,
                    "select u.id from units u join unit_periods x on x.unit_id = u.id where u.kind = 'DIVISION' and u.id <> "
                            + than
                            + " and x.valid_from <= curdate() and x.valid_to > curdate() order by u.id desc limit 1");
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            database.setAutoCommit(false);
            String questions = " where question_id in (select id from questions where session_id = " + id + ")";
            String answers = "(select concat('question-', id) from questions where session_id = " + id + ")";
            // The index is told, as of every change: no search may find what is gone.
            sql.execute(
                    "insert into search_changes (kind, document, recorded_at) select 'past-answers', source_id, now(6) from past_answers where source_id in "
                            + answers);
            sql.execute("insert into search_changes (kind, document, recorded_at) select 'questions', id, now(6) from questions"
                    + " where session_id = " + id);
            sql.execute("delete from past_answers where source_id in " + answers);
            for (String table : List.of("stamps", "text_updates", "answer_revisions", "answers", "assignments",
                    "question_progress", "question_history")) {
                sql.execute("delete from " + table + questions);
            }
            sql.execute("delete from questions where session_id = " + id);
            sql.execute("delete from speaking_turns where session_id = " + id);
            sql.execute("delete from sittings where session_id = " + id);
            sql.execute("delete from council_sessions where id = " + id);
            database.commit();
        }
    }

    private static long insert(Connection database, String statement) throws SQLException {
        try (PreparedStatement sql = database.prepareStatement(statement, Statement.RETURN_GENERATED_KEYS)) {
            sql.execute();
            try (ResultSet keys = sql.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static long one(Statement sql, String query) throws SQLException {
        return all(sql, query).getFirst();
    }

    private static List<Long> all(Statement sql, String query) throws SQLException {
        List<Long> values = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getLong(1));
            }
        }
        return values;
    }
}
