package org.gijido.questions.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.it.TestServer;
import org.gijido.questions.AssignmentReply;
import org.gijido.questions.QuestionFacts;
import org.gijido.questions.QuestionState;
import org.gijido.questions.Standing;
import org.junit.jupiter.api.Test;

/** The rule of the state stands twice, in Java and in the database's query: here they are held together. */
class QuestionStateIT {

    private static final int LARGEST_PAGE = 200;

    @Test
    void theQueryAndTheRuleAgreeOnEveryCombinationOfFacts() throws SQLException {
        try (TestSession session = TestSession.open(1)) {
            Map<String, Standing> expected = new HashMap<>();
            for (QuestionFacts facts : combinations()) {
                QuestionState state = QuestionState.of(facts);
                expected.put(facts.toString(), new Standing(state, state == QuestionState.STAMPED ? facts.lastStep() : null));
            }
            store(session);
            Map<String, Standing> seen = new HashMap<>();
            for (int page = 0; page * LARGEST_PAGE < expected.size(); page++) {
                String path = "/api/sessions/" + session.id() + "/questions?size=" + LARGEST_PAGE + "&page=" + page;
                for (JsonElement row : TestServer.api("viewer").get(path).accepted().json().getAsJsonObject()
                        .getAsJsonArray("rows")) {
                    seen.put(row.getAsJsonObject().get("subject").getAsString(), standing(row.getAsJsonObject()));
                }
            }
            assertEquals(expected, seen);
        }
    }

    private static Standing standing(JsonObject row) {
        return new Standing(QuestionState.valueOf(row.get("state").getAsString()),
                row.has("stamp") ? row.getAsJsonObject("stamp").get("code").getAsString() : null);
    }

    private static List<QuestionFacts> combinations() {
        List<QuestionFacts> all = new ArrayList<>();
        List<AssignmentReply> replies = new ArrayList<>(List.of(AssignmentReply.values()));
        List<String> steps = new ArrayList<>(List.of("DRAFTED", "DIVISION_HEAD", "DEPARTMENT_HEAD", "VICE_MAYOR", "MAYOR"));
        replies.add(null);
        steps.add(null);
        for (int flags = 0; flags < 16; flags++) {
            for (String step : steps) {
                boolean withdrawn = (flags & 1) > 0;
                boolean returned = (flags & 2) > 0;
                boolean signedOff = (flags & 4) > 0;
                int length = (flags & 8) > 0 ? 80 : 0;
                all.add(new QuestionFacts(withdrawn, false, null, length, step, returned, signedOff));
                replies.forEach(reply -> all.add(new QuestionFacts(withdrawn, true, reply, length, step, returned, signedOff)));
            }
        }
        return all;
    }

    private static void store(TestSession session) throws SQLException {
        long unit = TestSession.divisionOf("drafter");
        try (Connection database = TestServer.database();
                PreparedStatement question = database.prepareStatement("""
                        insert into questions (session_id, turn_id, major_no, middle_no, minor_no, sub_heading, subject, body, hearing_notes,
                            answerer_class, answerer_title, changed_at, changed_by, withdrawn_at, version)
                        values (?, ?, ?, ?, ?, '', ?, '', '', 'MAYOR', '', now(), '', ?, 0) returning id""");
                PreparedStatement assignment = database.prepareStatement("""
                        insert into assignments (question_id, unit_id, kind, assigned_at, assigned_by, reply, reason, version)
                        values (?, ?, 'LEAD', now(), '', ?, '', 0)""");
                PreparedStatement progress = database.prepareStatement("""
                        insert into question_progress (question_id, text_length, last_step, route_edition, returned,
                            signed_off_at)
                        values (?, ?, ?, 1, ?, ?)""")) {
            int place = 0;
            for (QuestionFacts facts : combinations()) {
                question.setLong(1, session.id());
                question.setLong(2, session.turn());
                question.setInt(3, 1 + place / 81);
                question.setInt(4, 1 + place / 9 % 9);
                question.setInt(5, 1 + place++ % 9);
                question.setString(6, facts.toString());
                question.setString(7, facts.withdrawn() ? "2026-11-20" : null);
                long id;
                try (var rows = question.executeQuery()) {
                    rows.next();
                    id = rows.getLong(1);
                }
                if (facts.assigned()) {
                    assignment.setLong(1, id);
                    assignment.setLong(2, unit);
                    assignment.setString(3, facts.reply() == null ? null : facts.reply().name());
                    assignment.execute();
                }
                progress.setLong(1, id);
                progress.setInt(2, facts.textLength());
                progress.setString(3, facts.lastStep());
                progress.setBoolean(4, facts.returned());
                progress.setString(5, facts.signedOff() ? "2026-11-20" : null);
                progress.execute();
            }
        }
    }
}
