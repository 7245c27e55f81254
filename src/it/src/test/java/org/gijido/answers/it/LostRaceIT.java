package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** Two real transactions, one of them the server's, wait for each other; the database ends the server's. Nobody notices. */
class LostRaceIT {
    private static final int WEIGHT = 300;

    @Test
    void textIsWrittenAllTheSameAndOnce() throws Exception {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "初めの文。").accepted();
        lose("answer:" + draft.question(), "answers where question_id = " + draft.question(),
                () -> draft.write("drafter", "初めの文。次の文。")).accepted();
        assertEquals("初めの文。次の文。", draft.text());
        assertEquals(2, draft.state().get("seq").getAsInt());
    }

    @Test
    void stampIsPutAllTheSame() throws Exception {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "本文。").accepted();
        lose("answer:" + draft.question(), "answers where question_id = " + draft.question(),
                () -> draft.stamp("drafter", "drafted")).accepted();
    }

    @Test
    void questionIsMovedAllTheSame() throws Exception {
        Draft draft = Draft.begin("MAYOR");
        var row = TestServer.api("general-affairs").get("/api/questions/" + draft.question()).accepted().json()
                .getAsJsonObject().getAsJsonObject("row");
        lose("session:" + row.get("sessionId").getAsLong(), "speaking_turns where id = " + row.get("turnId").getAsLong(),
                () -> TestServer.api("general-affairs").post("/api/questions/" + draft.question() + "/move",
                        Map.of("commandId", UUID.randomUUID().toString(), "number", "98")))
                .accepted();
        assertEquals("98", TestServer.api("general-affairs").get("/api/questions/" + draft.question()).accepted().json()
                .getAsJsonObject().getAsJsonObject("row").get("number").getAsString());
        // The numbers after it are for other tests.
        TestServer.api("general-affairs").delete("/api/questions/" + draft.question() + "?closeUp=false");
    }

    /**
     * Holds what the command needs last, waits until it holds what it needs first, and asks for that.
     *
     * @param topic whose event the command writes at its end
     * @param first the row that it locks at its beginning
     */
    private static Api.Answer lose(String topic, String first, Supplier<Api.Answer> command) throws Exception {
        try (Connection rival = TestServer.database(); Statement sql = rival.createStatement()) {
            rival.setAutoCommit(false);
            growHeavy(sql);
            assertEquals(1, sql.executeUpdate("update live_topics set last_seq = last_seq where topic = '" + topic + "'"));
            CompletableFuture<Api.Answer> answer = CompletableFuture.supplyAsync(command);
            awaitHeld(first);
            sql.executeQuery("select 1 from " + first + " for update");
            rival.rollback();
            return answer.get();
        }
    }

    /** The database ends the transaction that has changed less. */
    private static void growHeavy(Statement sql) throws SQLException {
        for (int i = 0; i < WEIGHT; i++) {
            sql.addBatch("insert into settings (name, value) values ('test.weight." + i + "', '')");
        }
        sql.executeBatch();
    }

    private static void awaitHeld(String first) throws SQLException, InterruptedException {
        try (Connection look = TestServer.database(); Statement sql = look.createStatement()) {
            look.setAutoCommit(false);
            for (int i = 0; i < 500 && free(sql, first); i++) {
                look.rollback();
                Thread.sleep(20);
            }
        }
        // From its first lock to its last is a matter of milliseconds.
        Thread.sleep(1000);
    }

    private static boolean free(Statement sql, String row) {
        try {
            sql.executeQuery("select 1 from " + row + " for update nowait");
            return true;
        } catch (SQLException held) {
            return false;
        }
    }
}
