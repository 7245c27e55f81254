package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** A command comes again, at the same moment or later, with the same number for the same or for something else. */
class CommandsIT {

    private static final int EQUAL = 5;

    /** A20. */
    @Test
    void fiveEqualCommandsAtTheSameMomentAreOne() throws Exception {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "答弁").accepted();
        Api drafter = TestServer.api("drafter");
        for (int round = 0; round < 3; round++) {
            Map<String, Object> comment = body("quoted", "", "body", "一度だけ");
            atOnce(() -> drafter.post(draft.path() + "/comments", comment));
            Map<String, Object> figures = body("title", "題", "body", "文");
            atOnce(() -> drafter.post(draft.path() + "/back-data/texts", figures));
            String file = draft.path() + "/back-data/files?name=a.txt&commandId=" + UUID.randomUUID();
            atOnce(() -> drafter.post(file, "application/octet-stream", "文".getBytes(StandardCharsets.UTF_8)));
            Map<String, Object> text = body("text", "答弁 " + round);
            atOnce(() -> drafter.put(draft.path() + "/text", text));
        }
        assertEquals(3, drafter.get(draft.path() + "/comments").json().getAsJsonArray().size());
        assertEquals(6, drafter.get(draft.path() + "/back-data").json().getAsJsonArray().size());
        Map<String, Object> stamp = body("step", "drafted", "seq", draft.state().get("seq"));
        atOnce(() -> drafter.post(draft.path() + "/stamps", stamp));
        assertEquals(1, count("select count(*) from stamps where question_id = " + draft.path().replaceAll("\\D", "")));
    }

    /** A21. */
    @Test
    void aNumberUsedForSomethingElseIsRefused() {
        Draft one = Draft.begin("MAYOR");
        Draft other = Draft.begin("MAYOR");
        Api drafter = TestServer.api("drafter");
        for (String path : List.of("/comments", "/back-data/texts", "/text")) {
            Map<String, Object> body = body("quoted", "", "title", "題", "body", "文", "text", "答弁" + path);
            assertEquals(200, sent(drafter, one, path, body).status(), path);
            assertEquals(200, sent(drafter, one, path, body).status(), path + ": the same again");
            assertRefused(sent(drafter, other, path, body), path + ": another question");
            assertRefused(sent(TestServer.api("division-head"), one, path, body), path + ": another account");
            Map<String, Object> changed = new LinkedHashMap<>(body);
            changed.putAll(Map.of("body", "別の文", "text", "別の答弁"));
            assertRefused(sent(drafter, one, path, changed), path + ": another content");
        }
        assertEquals("", other.text());
        assertEquals(0, drafter.get(other.path() + "/comments").json().getAsJsonArray().size());
    }

    /** A21, for what is typed. */
    @Test
    void anUpdateUnderAUsedNumberIsRefused() {
        Draft source = Draft.begin("MAYOR");
        source.write("drafter", "一度だけ。").accepted();
        byte[] update = Base64.getDecoder().decode(source.state().getAsJsonArray("updates").get(0).getAsString());
        Draft one = Draft.begin("MAYOR");
        Draft other = Draft.begin("MAYOR");
        UUID command = UUID.randomUUID();
        assertEquals(200, one.append("drafter", command, update).status());
        assertEquals(200, one.append("drafter", command, update).status());
        assertRefused(other.append("drafter", command, update), "another question");
        assertRefused(one.append("division-head", command, update), "another account");
        assertEquals("", other.text());
    }

    private static void assertRefused(Api.Answer answer, String what) {
        assertEquals(409, answer.status(), what + answer.text());
        assertEquals("platform.error.commandUsed", answer.key(), what);
    }

    private static Api.Answer sent(Api api, Draft draft, String path, Map<String, Object> body) {
        return path.equals("/text") ? api.put(draft.path() + path, body) : api.post(draft.path() + path, body);
    }

    /** @param request gives the same request each time; its number is made before */
    private static void atOnce(Callable<Api.Answer> request) throws Exception {
        CyclicBarrier together = new CyclicBarrier(EQUAL);
        try (ExecutorService people = Executors.newFixedThreadPool(EQUAL)) {
            List<Future<Api.Answer>> answers = IntStream.range(0, EQUAL).mapToObj(person -> people.submit(() -> {
                together.await();
                return request.call();
            })).toList();
            for (Future<Api.Answer> answer : answers) {
                assertEquals(200, answer.get().status(), answer.get().text());
            }
        }
    }

    private static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("commandId", UUID.randomUUID().toString()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    private static long count(String query) throws SQLException {
        try (var connection = TestServer.database(); var sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            assertTrue(row.next());
            return row.getLong(1);
        }
    }
}
