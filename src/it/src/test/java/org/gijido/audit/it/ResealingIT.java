package org.gijido.audit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S10: the application's own database user cannot have altered rows sealed anew, nor cut the end off unseen. */
class ResealingIT {

    private static final int TAMPERED = 3;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final Path ANCHORS = TestServer.directory().resolve("data/audit/anchors");

    /** A row as it was, to be put back. */
    private record Row(long id, LocalDateTime at, long account, String actor, String action, String subject, String detail,
            long number, byte[] hash) {
    }

    private Connection database;
    private List<Row> rows;

    @BeforeEach
    void waitUntilSealed() throws Exception {
        database = TestServer.database();
        awaitSound();
        rows = lastRows();
    }

    @AfterEach
    void putBack() throws Exception {
        run("update audit_rows set chain_no = null, hash = null where chain_no >= " + first());
        for (Row row : rows) {
            try (PreparedStatement replace = database
                    .prepareStatement("replace into audit_rows values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                Object[] values = {row.id, row.at, row.account, row.actor, row.action, row.subject, row.detail, row.number,
                        row.hash};
                for (int column = 0; column < values.length; column++) {
                    replace.setObject(column + 1, values[column]);
                }
                replace.executeUpdate();
            }
        }
        awaitSound();
        database.close();
    }

    @Test
    void anAlteredRowWithItsSealsTakenOffIsNotSealedAnew() throws Exception {
        run("update audit_rows set actor = concat(actor, '!') where chain_no = " + first());
        run("update audit_rows set chain_no = null, hash = null where chain_no >= " + first());
        assertCut();
        assertEquals(TAMPERED, number("select count(*) from audit_rows where chain_no is null and id >= " + rows.getFirst().id
                + " and id <= " + rows.getLast().id));
    }

    @Test
    void aCutEndIsNamedAndNothingIsSealedOverIt() throws Exception {
        run("delete from audit_rows where chain_no >= " + first());
        TestServer.api("viewer").post("/api/tokens", Map.of("name", "監査の試験", "days", 1)).accepted();
        assertCut();
    }

    /** Whoever knows the formula computes the seals themselves. */
    @Test
    void aMiddleThatIsSealedAnewByHandIsNamed() throws Exception {
        byte[] previous = hashOf(first() - 1);
        for (Row row : rows) {
            String actor = row == rows.getFirst() ? row.actor + "！" : row.actor;
            previous = sealed(previous, row, actor);
            try (PreparedStatement update = database.prepareStatement("update audit_rows set actor = ?, hash = ? where id = ?")) {
                update.setString(1, actor);
                update.setBytes(2, previous);
                update.setLong(3, row.id);
                update.executeUpdate();
            }
        }
        JsonObject verdict = verify();
        assertEquals("resealed", verdict.get("fault").getAsString(), verdict.toString());
        assertTrue(verdict.get("chainNo").getAsLong() <= first() && verdict.get("until").getAsLong() >= first(),
                verdict.toString());
        VerifyAudit.Outcome outcome = VerifyAudit.run();
        assertEquals(1, outcome.status(), outcome.output());
        assertTrue(outcome.output().contains("sealed anew between"), outcome.output());
    }

    @Test
    void lostAnchorsAreNotMadeAnewSilently() throws Exception {
        Path away = ANCHORS.resolveSibling("anchors-away");
        Files.move(ANCHORS, away);
        try {
            TestServer.api("viewer").post("/api/tokens", Map.of("name", "監査の試験", "days", 1)).accepted();
            awaitSealer(true);
            assertFalse(Files.exists(ANCHORS));
            assertEquals("anchorsLost", verify().get("fault").getAsString());
            assertTrue(number("select count(*) from audit_rows where chain_no is null") > 0, "nothing is sealed without them");
            VerifyAudit.Outcome outcome = VerifyAudit.run();
            assertEquals(1, outcome.status(), outcome.output());
            assertTrue(outcome.output().contains(ANCHORS.toString()), outcome.output());
        } finally {
            Files.move(away, ANCHORS);
        }
    }

    /** What was noted on paper finds what the anchors on the server's disk could not. */
    @Test
    void aNotedValueIsCheckedAndTheLastOneIsPrinted() throws Exception {
        VerifyAudit.Outcome sound = VerifyAudit.run();
        assertEquals(0, sound.status(), sound.output());
        assertTrue(sound.output().matches("(?s).*be noted elsewhere: \\d+:[0-9a-f]{64}\\s.*"), sound.output());
        String last = verify().get("last").getAsString();
        assertEquals(0, VerifyAudit.run("--noted", last).status());
        String other = last.replaceAll(".{64}$", "0".repeat(64));
        VerifyAudit.Outcome resealed = VerifyAudit.run("--noted", other);
        assertEquals(1, resealed.status(), resealed.output());
    }

    /** S14. */
    @Test
    void theAnchorsAreReadByTheServersAccountOnly() throws IOException {
        assertEquals("[OWNER_READ, OWNER_WRITE]", new TreeSet<>(Files.getPosixFilePermissions(ANCHORS)).toString());
    }

    private void assertCut() throws Exception {
        awaitSealer(true);
        JsonObject verdict = verify();
        assertFalse(verdict.get("sound").getAsBoolean());
        assertEquals("cut", verdict.get("fault").getAsString(), verdict.toString());
        assertEquals(first(), verdict.get("chainNo").getAsLong());
        assertEquals(rows.getLast().number, verdict.get("until").getAsLong());
        VerifyAudit.Outcome outcome = VerifyAudit.run();
        assertEquals(1, outcome.status(), outcome.output());
        assertTrue(outcome.output().contains("sealed up to number " + rows.getLast().number), outcome.output());
    }

    /** All is sealed, and how far is written down outside too. */
    private void awaitSound() throws Exception {
        awaitSealer(false);
        long until = System.nanoTime() + PATIENCE;
        while (number("select count(*) from audit_rows where chain_no is null") > 0 || !verify().get("sound").getAsBoolean()) {
            assertTrue(System.nanoTime() < until, () -> verify().toString());
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** The sealer looks at the end of the chain every second; it has looked, and refused to go on or not. */
    private void awaitSealer(boolean refused) throws Exception {
        long until = System.nanoTime() + PATIENCE;
        while (number(
                "select count(*) from jobs where name = 'audit.seal' and failure is " + (refused ? "not " : "") + "null") == 0) {
            assertTrue(System.nanoTime() < until, refused ? "the sealer went on" : "the sealer does not go on");
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private long first() {
        return rows.getFirst().number;
    }

    private static JsonObject verify() {
        return TestServer.api("admin").get("/api/audit/verification").accepted().json().getAsJsonObject();
    }

    private List<Row> lastRows() throws SQLException {
        List<Row> found = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(
                "select * from (select * from audit_rows where chain_no is not null order by chain_no desc limit " + TAMPERED
                        + ") newest order by chain_no")) {
            while (row.next()) {
                found.add(new Row(row.getLong("id"), row.getObject("occurred_at", LocalDateTime.class), row.getLong("account_id"),
                        row.getString("actor"), row.getString("action"), row.getString("subject"), row.getString("detail"),
                        row.getLong("chain_no"), row.getBytes("hash")));
            }
        }
        return found;
    }

    private byte[] hashOf(long number) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select hash from audit_rows where chain_no = " + number)) {
            row.next();
            return row.getBytes(1);
        }
    }

    /** As docs say: every field led by its length. */
    private static byte[] sealed(byte[] previous, Row row, String actor) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(previous);
        for (Object field : new Object[] {row.number, row.id, row.at, row.account, actor, row.action, row.subject, row.detail}) {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return digest.digest();
    }

    private long number(String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
