package org.gijido.jobs.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Patience;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work by the clock: done once in the cluster, seen by the information division, named by the health answer. */
class JobsIT {

    private static final String LOCK = "concat('gijido.jobs.', md5('gijido'))";

    private static final String ASKED = "select count(*) from audit_rows"
            + " where action = 'jobs.asked' and subject = 'job:live.trim'";

    @BeforeEach
    void everyJobIsKnown() {
        Patience.until(() -> Chamber.count("select count(*) from jobs where ended_at is not null") > 4, "the jobs have begun");
    }

    @AfterEach
    void mendRows() {
        Chamber.run("update jobs set failure = null, asked_at = null");
    }

    @Test
    void theInformationDivisionSeesThemAndHasOneDoneNow() {
        Chamber.run("update jobs set started_at = null, ended_at = null where name = 'live.trim'");
        long before = Chamber.count(ASKED);
        try (Browser browser = Browser.open()) {
            Page page = browser.person("admin").open("/jobs/jobs.xhtml");
            var row = page.locator("tr", new Page.LocatorOptions().setHasText("live.trim"));
            PlaywrightAssertions.assertThat(row).containsText("まだ");
            PlaywrightAssertions.assertThat(row).containsText("毎日 03:40");
            row.getByText("今すぐ行う").click();
            PlaywrightAssertions.assertThat(page.locator("body")).containsText("始めるよう頼みました");
            Patience.until(() -> ended("live.trim"), "it is done");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("表示を新しくする")).click();
            PlaywrightAssertions.assertThat(row).containsText("正常");
        }
        assertEquals(before + 1, Chamber.count(ASKED));
    }

    @Test
    void othersDoNotSeeThem() {
        for (String role : new String[] {"general-affairs", "secretariat", "councillor"}) {
            assertEquals(403, TestServer.api(role).get("/jobs/jobs.xhtml").status(), role);
        }
    }

    @Test
    void theHealthAnswerNamesWhatFailedOrIsOverdueUntilItWentWell() {
        assertFalse(health().contains("live.trim"), health());
        Chamber.run("update jobs set failure = 'IOException' where name = 'live.trim'");
        Chamber.run("update jobs set due_at = now(6) - interval 2 hour where name = 'search.drop'");
        assertTrue(health().contains("\"live.trim failed\"") && health().contains("\"search.drop overdue\""), health());
        Chamber.run("update jobs set asked_at = now(6) where name in ('live.trim', 'search.drop')");
        Patience.until(() -> !health().contains("live.trim") && !health().contains("search.drop"), "both went well");
    }

    @Test
    void ticketsThatNobodyUsedAreForgottenByAJob() {
        Chamber.run("insert into live_tickets (ticket_hash, account_id, credential, credential_id, expires_at)"
                + " values (unhex(sha2(uuid(), 256)), 1, 'SIGN_IN', 1, now(6) - interval 1 day)");
        TestServer.api("viewer").post("/api/live/ticket", Map.of()).accepted();
        assertEquals(1, old(), "whoever comes in does not clean up");
        Chamber.run("update jobs set asked_at = now(6) where name = 'live.tickets'");
        Patience.until(() -> old() == 0, "they are forgotten");
    }

    private static long old() {
        return Chamber.count("select count(*) from live_tickets where expires_at < now(6) - interval 1 hour");
    }

    @Test
    void failuresThatCountNoMoreAreForgottenByAJob() {
        Chamber.run("replace into sign_in_failures (guard_key, failures, last_at) values ('old', 1, now(6) - interval 3 day)");
        Chamber.run("replace into sign_in_failures (guard_key, failures, last_at) values ('young', 1, now(6) + interval 1 day)");
        Chamber.run("update jobs set asked_at = now(6) where name = 'access.forget'");
        Patience.until(() -> Chamber.count("select count(*) from sign_in_failures where guard_key = 'old'") == 0,
                "it is forgotten");
        assertEquals(1, Chamber.change("delete from sign_in_failures where guard_key = 'young'"));
    }

    /** As a server leaves it that was killed while it wrote. */
    @Test
    void filesThatNeverCameWholeAreThrownAwayByAJob() throws IOException {
        Path coming = Files.createDirectories(TestServer.directory().resolve("data/papers/coming"));
        Path old = Files.writeString(coming.resolve(UUID.randomUUID().toString()), "half");
        Path young = Files.writeString(coming.resolve(UUID.randomUUID().toString()), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        Chamber.run("update jobs set asked_at = now(6) where name = 'papers.uploads'");
        Patience.until(() -> !Files.exists(old), "it is thrown away");
        assertTrue(Files.deleteIfExists(young), "it may still grow");
    }

    /** The test is the second node: it takes the lock away, and no job begins until it gives it back. */
    @Test
    void onlyTheNodeThatHoldsTheLockDoesThem() throws SQLException {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            assertEquals(0, number(sql, "select get_lock(" + LOCK + ", 0)"), "the server has it");
            sql.execute("kill " + number(sql, "select is_used_lock(" + LOCK + ")"));
            assertEquals(1, number(sql, "select get_lock(" + LOCK + ", 2)"));
            Patience.until(() -> !sealing(), "nothing is sealed any more");
            Chamber.run("update jobs set asked_at = now(6) where name = 'live.trim'");
            assertEquals(1, number(sql, "select release_lock(" + LOCK + ")"));
        }
        Patience.until(() -> ended("live.trim"), "it is done after all");
        Patience.until(JobsIT::sealing, "and so is all else");
    }

    /** Writes a row for the record and looks whether it is sealed within some seconds. */
    private static boolean sealing() {
        TestServer.api("viewer").post("/api/tokens", Map.of("name", "定期処理の試験", "days", 1)).accepted();
        return Patience.comes(() -> Chamber.count("select count(*) from audit_rows where chain_no is null") == 0,
                Duration.ofSeconds(3));
    }

    private static boolean ended(String job) {
        return Chamber.count("select count(*) from jobs where ended_at is not null and asked_at is null and name = '" + job
                + "'") == 1;
    }

    private static String health() {
        return TestServer.anonymous().get("/health/ready").accepted().text();
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
