package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.it.Chamber;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 対応が必要なもの: what the front page says waits, against the facts in the database; and that a stamp passes it on. */
class WaitingIT {
    private static final Pattern COUNT = Pattern.compile("対応が必要なもの　(\\d+)件");
    private static final String LIVE = """
            select count(distinct q.id) from questions q left join question_progress p on p.question_id = q.id
            left join assignments a on a.question_id = q.id and a.kind = 'LEAD' and a.ended_at is null
            where q.session_id = %d and q.withdrawn_at is null and p.signed_off_at is null and (%s)""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mayor | q.answerer_class = 'MAYOR' and (p.last_step = 'VICE_MAYOR' or p.overtaken like '%,MAYOR,%')",
            "vice-mayor | q.answerer_class in ('MAYOR', 'VICE_MAYOR') and (p.last_step = 'DEPARTMENT_HEAD' or p.overtaken like '%,VICE_MAYOR,%')",
            "general-affairs | a.id is null or a.reply in ('REFUSED', 'PROPOSED') or (q.answerer_class, p.last_step) in (('MAYOR', 'MAYOR'),"
                    + " ('VICE_MAYOR', 'VICE_MAYOR'), ('DEPARTMENT_HEAD', 'DEPARTMENT_HEAD'), ('DIVISION_HEAD', 'DIVISION_HEAD'))"})
    void whatWaitsIsWhatTheFactsSay(String role, String reason) throws SQLException {
        long facts = number(LIVE.formatted(TestServer.currentSession(), reason));
        assertTrue(facts > 0, "the demo city shows it");
        assertEquals(facts, waiting(role));
    }

    @Test
    void departmentHeadSeesThoseOfTheOwnDivisionsOnly() throws SQLException {
        JsonObject post = TestServer.api("department-head").get("/api/me").accepted().json().getAsJsonObject()
                .getAsJsonArray("posts")
                .get(0).getAsJsonObject();
        String own = "a.unit_id in (select x.unit_id from unit_periods x where x.parent_id = "
                + post.get("departmentId").getAsLong()
                + " and x.valid_from <= curdate() and x.valid_to > curdate())";
        String stamp = "q.answerer_class <> 'DIVISION_HEAD' and (p.last_step = 'DIVISION_HEAD' or p.overtaken like '%,DEPARTMENT_HEAD,%') and "
                + own;
        String reply = "a.reply is null and " + own
                + " or exists (select 1 from assignments c where c.question_id = q.id and c.ended_at is null"
                + " and c.reply is null and c.kind = 'CONTRIBUTING' and " + own.replace("a.unit_id", "c.unit_id") + ")";
        assertTrue(number(LIVE.formatted(TestServer.currentSession(), stamp)) > 0, "the demo city shows it");
        assertEquals(number(LIVE.formatted(TestServer.currentSession(), "(" + stamp + ") or " + reply)),
                waiting("department-head"));
    }

    @Test
    void everyStampPassesItToTheNext() {
        Draft draft = Draft.begin("MAYOR");
        draft.accept();
        draft.write("drafter", "本文。").accepted();
        List<String> line = List.of("division-head", "department-head", "vice-mayor", "mayor", "general-affairs");
        List<String> steps = List.of("drafted", "division-head", "department-head", "vice-mayor", "mayor", "signed-off");
        List<String> holders = List.of("drafter", "division-head", "department-head", "vice-mayor", "mayor", "general-affairs");
        for (int turn = 0; turn < line.size(); turn++) {
            long before = waiting(line.get(turn));
            draft.stamp(holders.get(turn), steps.get(turn)).accepted();
            assertEquals(before + 1, waiting(line.get(turn)), "after " + steps.get(turn));
        }
        long before = waiting("general-affairs");
        draft.stamp("general-affairs", "signed-off").accepted();
        assertEquals(before - 1, waiting("general-affairs"));
    }

    /** A9: who stamped a text that is another one now has it waiting again, and everybody sees 押印後変更 until they stamp. */
    @Test
    void whoMustStampAgainIsTold() throws SQLException {
        Draft draft = Draft.begin("MAYOR");
        draft.accept();
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        long before = waiting("division-head");
        draft.write("drafter", "本文を直した。").accepted();
        assertEquals("[\"DRAFTED\",\"DIVISION_HEAD\"]", overtaken(draft));
        assertEquals(before + 1, waiting("division-head"));
        // The front page shows the most urgent; many others may wait.
        Chamber.run("update questions set internal_deadline = '2001-01-01' where id = " + draft.question());
        assertTrue(TestServer.api("division-head").get("/").accepted().text().contains("押し直し"));
        Chamber.run("update questions set internal_deadline = null where id = " + draft.question());
        draft.stamp("division-head", "division-head").accepted();
        draft.stamp("drafter", "drafted").accepted();
        assertEquals(before, waiting("division-head"));
        assertEquals("[]", overtaken(draft));
    }

    private static String overtaken(Draft draft) {
        return TestServer.api("general-affairs").get("/api/questions/" + draft.question()).accepted().json().getAsJsonObject()
                .getAsJsonObject("row").get("overtaken").toString();
    }

    /** Of questions: documents that go round wait in the same list. */
    private static long waiting(String role) {
        String page = TestServer.api(role).get("/").accepted().text();
        Matcher count = COUNT.matcher(page);
        assertTrue(count.find(), page);
        return Long.parseLong(count.group(1)) - documents(role);
    }

    private static long documents(String role) {
        long waiting = 0;
        for (String box : List.of("mine", "review", "sent")) {
            for (JsonElement row : TestServer.api(role).get("/api/approvals?box=" + box).accepted().json().getAsJsonArray()) {
                waiting += box.equals("sent") && !row.getAsJsonObject().get("state").getAsString().equals("RETURNED") ? 0 : 1;
            }
        }
        return waiting;
    }

    private static long number(String sql) throws SQLException {
        try (Connection database = TestServer.database(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
