package org.gijido.access.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.gijido.it.Chamber;
import org.gijido.it.PageClient;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** What was refused is written down, and how much of it is bounded (S7, S14, S15). */
class RefusedIT {

    /** S15: who asks for what they may not, twenty times an hour at most. */
    @Test
    void whatIsRefusedIsWrittenDownTwentyTimesAnHour() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        try (Chamber chamber = Chamber.of(1)) {
            for (int time = 0; time < 25; time++) {
                assertEquals(403, chamber.member(1).api()
                        .post("/api/accounts", Map.of("login", mark, "name", mark, "roles", new String[0])).status());
            }
            String rows = "select count(*) from audit_rows where action in ('access.refused', 'access.refusedOften') and account_id = "
                    + chamber.member(1).account();
            assertEquals(20, Chamber.count(rows));
            assertEquals(1, Chamber.count(rows + " and action = 'access.refusedOften'"), "the last one says that there are more");
            assertEquals(0, Chamber.count(rows + " and detail like '%" + mark + "%'"), "what was sent is not kept");
        }
    }

    /** S15: guesses for logins that nobody has, with the address, and without the login, which may be a mistyped password. */
    @Test
    void guessesForUnknownLoginsAreWrittenDown() {
        String login = "x" + UUID.randomUUID().toString().substring(0, 10);
        String rows = "select count(*) from audit_rows where action = 'access.signInRefused' and subject = 'login:unknown' and detail like '%address%'";
        long before = Chamber.count(rows);
        PageClient.answerToSignIn(new TestServer.Account(login, "どこにもない合言葉", "", "viewer", ""));
        assertEquals(before + 1, Chamber.count(rows));
        assertEquals(0, Chamber
                .count("select count(*) from audit_rows where detail like '%" + login + "%' or subject like '%" + login + "%'"));
    }

    /** S7: the present password cannot be guessed by one who found a browser open. */
    @Test
    void thePresentPasswordIsGuessedFiveTimesOnly() {
        try (Chamber chamber = Chamber.of(1)) {
            String right = TestServer.account("councillor").password();
            PageClient found = PageClient.signedIn(chamber.member(1).login(), right);
            for (int time = 1; time <= 5; time++) {
                assertTrue(change(found, "違う合言葉" + time).contains("今のパスワードが違います"), "time " + time);
            }
            assertTrue(change(found, right).contains("変更を止めています"), "the right one is not tried any more");
        }
    }

    /** S7: one password tried on many logins is slowed down by its address; a device that was there before goes on. */
    @Test
    void manyLoginsOfOneAddressAreSlowedDown() throws Exception {
        String address = "203.0.113." + (1 + ThreadLocalRandom.current().nextInt(250));
        String password = TestServer.account("councillor").password();
        try (Chamber chamber = Chamber.of(2)) {
            PageClient known = from(address);
            assertTrue(known.tries(chamber.member(1).login(), password));
            Chamber.sql("insert into sign_in_failures (guard_key, failures, last_at) values (sha2('address " + address
                    + "', 256), 49, now(6))"
                    + " on duplicate key update failures = 49, last_at = now(6)");
            assertFalse(from(address).tries("nobody-" + address, password));
            assertFalse(from(address).tries(chamber.member(2).login(), password),
                    "the right password does not help an address that guesses");
            assertTrue(from("203.0.114.9").tries(chamber.member(2).login(), password), "nobody is locked out elsewhere");
            known.forgetTheSignIn();
            assertTrue(known.tries(chamber.member(1).login(), password), "nor on a device that was used before");
            assertEquals(1,
                    Chamber.count("select count(*) from audit_rows where action = 'access.signInLocked' and detail like '%\""
                            + address + "\"%'"));
            assertEquals(1,
                    Chamber.count("select count(*) from audit_rows where action = 'access.triedWhileLocked' and detail like '%\""
                            + address + "\"%'"));
        }
    }

    private static PageClient from(String address) {
        return PageClient.through(TestServer.url(), HttpClient.newBuilder()).header("X-Forwarded-For", address);
    }

    /** S8: the rules of a new password are those of guessing, not of its letters. */
    @Test
    void commonPasswordsAreRefused() {
        try (Chamber chamber = Chamber.of(1)) {
            String right = TestServer.account("councillor").password();
            PageClient browser = PageClient.signedIn(chamber.member(1).login(), right);
            String answer = browser.submit("/password.xhtml", "password", "password:change",
                    Map.of("password:present", right, "password:chosen", "1234567890", "password:again", "1234567890")).body();
            assertTrue(answer.contains("推測されやすい"), answer);
        }
    }

    /** S14: answers that were not given yet lie in the index: nobody else of the machine reads it. */
    @Test
    void theDataFolderIsTheServersOnly() throws IOException {
        Path data = TestServer.directory().resolve("data");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        assertFalse(
                Files.getPosixFilePermissions(TestServer.directory().resolve("server.properties")).toString().contains("OTHERS"));
    }

    private static String change(PageClient browser, String present) {
        String chosen = "橋の上の猫と朝の議会";
        return browser.submit("/password.xhtml", "password", "password:change",
                Map.of("password:present", present, "password:chosen", chosen, "password:again", chosen)).body();
    }
}
