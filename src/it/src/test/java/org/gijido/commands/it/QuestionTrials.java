package org.gijido.commands.it;

import static org.gijido.commands.it.Trial.request;
import static org.gijido.commands.it.Trial.upload;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.TestServer;
import org.gijido.questions.it.TestSession;

/** Commands about questions. */
final class QuestionTrials {

    private final List<AutoCloseable> made;
    private final Api office = TestServer.api("general-affairs");

    QuestionTrials(List<AutoCloseable> made) {
        this.made = made;
    }

    Trial enter() {
        TestSession session = session();
        return trial("/api/questions", Map.of("turnId", session.turns().get(0), "subject", "一度"),
                "/api/questions", Map.of("turnId", session.turns().get(1), "subject", "一度"),
                Map.of("turnId", session.turns().get(0), "subject", "二度"));
    }

    Trial move() {
        TestSession session = session();
        return trial(question(session, "1") + "/move", Map.of("number", "5"), question(session, "2") + "/move",
                Map.of("number", "5"), Map.of("number", "6"));
    }

    Trial assign() {
        TestSession session = session();
        long unit = Chamber.count("select min(id) from units where kind = 'DIVISION'");
        long other = Chamber.count("select min(id) from units where kind = 'DIVISION' and id > " + unit);
        return trial(question(session, "1") + "/assign", Map.of("lead", unit), question(session, "2") + "/assign",
                Map.of("lead", unit), Map.of("lead", other));
    }

    Trial importFile() {
        String heading = "区分,発言順,番号,件名,質問文\n";
        String path = "/api/sessions/" + session().id() + "/questions/import?dryRun=false";
        String other = "/api/sessions/" + session().id() + "/questions/import?dryRun=false";
        String file = heading + "一般質問,1,7,一度,伺います。\n";
        return new Trial(
                upload(office, path, "text/csv", file),
                upload(twin(), path, "text/csv", file),
                upload(office, other, "text/csv", file),
                upload(office, path, "text/csv", heading + "一般質問,1,8,二度,伺います。\n"));
    }

    private Trial trial(String path, Map<String, ?> body, String otherPath, Map<String, ?> bodyThere, Map<String, ?> otherBody) {
        return new Trial(
                request(office, "POST", path, body),
                request(twin(), "POST", path, body),
                request(office, "POST", otherPath, bodyThere),
                request(office, "POST", path, otherBody));
    }

    private String question(TestSession session, String number) {
        Map<String, ?> entered = Map.of("turnId", session.turns().get(0), "number", number, "subject", "件名" + number);
        return "/api/questions/" + office.post("/api/questions", entered).accepted().json().getAsJsonObject().get("id")
                .getAsLong();
    }

    private TestSession session() {
        try {
            TestSession session = TestSession.open(2);
            made.add(session);
            return session;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Api twin() {
        Twin twin = Twin.of("general-affairs");
        made.add(twin);
        return twin.api();
    }
}
