package org.gijido.questions.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.agenda.it.TestSitting;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program is given it can give back, and what people write is read where programs write. */
class RoundTripIT {

    private static final Api OFFICE = TestServer.api("general-affairs");
    private static TestSession session;
    private static long question;

    @BeforeAll
    static void open() throws SQLException {
        session = TestSession.open(1);
        question = TestSession.enter(OFFICE, Map.of("turnId", session.turn(), "number", "1", "subject", "件名", "body", "質問文",
                "officialDeadline", "令和8年12月2日（水） 17:00", "internalDeadline", "2026-12-01T12:00:30"));
    }

    @AfterAll
    static void close() throws SQLException {
        session.close();
    }

    /** A17. */
    @Test
    void aQuestionIsSentBackAsItWasGiven() {
        JsonObject given = TestSession.question(question);
        JsonObject after = OFFICE.put("/api/questions/" + question, given).accepted().json().getAsJsonObject();
        assertEquals(given, after);
        assertEquals("2026-12-02T17:00:00", after.getAsJsonObject("text").get("officialDeadline").getAsString());
        JsonObject single = given.getAsJsonObject("text").deepCopy();
        single.add("version", given.get("version"));
        assertEquals(given, OFFICE.put("/api/questions/" + question, single).accepted().json());
    }

    /** A17. */
    @Test
    void anItemOfTheAgendaIsSentBackAsItWasGiven() throws SQLException {
        Api clerk = TestServer.api("secretariat");
        try (TestSitting sitting = TestSitting.open()) {
            JsonElement item = clerk
                    .post(sitting.items(), Map.of("kind", "BILL", "number", "第1号", "title", "条例", "majority", "TWO_THIRDS"))
                    .accepted().json();
            String path = "/api/agenda-items/" + item.getAsJsonObject().get("id").getAsLong();
            JsonObject given = clerk.get(path).accepted().json().getAsJsonObject();
            clerk.put(path, given).accepted();
            JsonObject after = clerk.get(path).accepted().json().getAsJsonObject();
            given.remove("version");
            after.remove("version");
            assertEquals(given, after);
        }
    }

    /** A15, by the interface. */
    @ParameterizedTest
    @ValueSource(strings = {"令和8年12月2日（水） 17:00", "令和8年12月2日午後5時", "2026-12-02 17:00:00", "2026年12月2日17時", "令和八年十二月二日"})
    void deadlinesAreReadAsTheyAreWritten(String typed) {
        int version = TestSession.question(question).get("version").getAsInt();
        JsonObject after = OFFICE.put("/api/questions/" + question, Map.of("version", version, "subject", "件名", "body", "質問文",
                "officialDeadline", typed)).accepted().json().getAsJsonObject();
        assertEquals("2026-12-02T17:00:00", after.getAsJsonObject("text").get("officialDeadline").getAsString());
        OFFICE.put("/api/questions/" + question, Map.of("version", after.get("version"), "subject", "件名", "body", "質問文",
                "officialDeadline", "令和8年12月2日（水） 17:00", "internalDeadline", "2026-12-01T12:00:30")).accepted();
    }

    /** A13, A16 by the interface: what a spreadsheet makes of a file. */
    @Test
    void aSpreadsheetsFileIsTaken() {
        String csv = "区分,発言順,番号,件名,答弁期限,,\r\n一般質問,０１,９─（１）─ア,表計算,令和八年十二月二日,,\r\n一般質問,1,9─(2),表計算\r\n";
        JsonObject report = OFFICE.post("/api/sessions/" + session.id() + "/questions/import?dryRun=true", "text/csv",
                csv.getBytes(StandardCharsets.UTF_8)).accepted().json().getAsJsonObject();
        assertEquals(0, report.get("rejections").getAsInt(), report.toString());
        assertEquals(2, report.get("entered").getAsInt());
        assertEquals(List.of(), report.getAsJsonArray("errors").asList());
    }
}
