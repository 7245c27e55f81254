package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.LiveClient;
import org.gijido.it.Nginx;
import org.gijido.it.PageClient;
import org.gijido.it.Patience;
import org.gijido.it.Person;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** O2, O5, O10, O14, O16, S6: the sample of a proxy as it stands, with TLS before a real browser. */
class ThroughProxyIT {

    @TempDir
    private static Path folder;
    private static Nginx nginx;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Nginx.isInstalled(), "nginx is not installed");
        nginx = Nginx.start(folder, TestServer.url().getPort());
    }

    @AfterAll
    static void stop() {
        if (nginx != null) {
            nginx.close();
        }
    }

    /** O10: the page's content policy lets its form go nowhere but to its own https. O14: the tablet's socket opens. */
    @Test
    void aMemberSignsInAndVotesInABrowser() {
        try (Chamber chamber = Chamber.of(3).begin(); Browser browser = Browser.open();
                Person member = browser.person(chamber.member(2).signIn(), nginx.url())) {
            assertTrue(member.page().url().startsWith(nginx.url().toString()), member.page().url());
            Page page = member.open("/ballots/tablet.xhtml?sitting=" + chamber.sitting());
            Chamber.Opened vote = chamber.open(chamber.bill("第1号"));
            page.locator("#card-buttons [data-choice=FOR]").click();
            page.waitForCondition(() -> chamber.state().getAsJsonObject("vote").get("turnout").getAsInt() == 1);
            assertEquals(1, chamber.close(vote).get("inFavour").getAsInt());
        }
    }

    /** By the page's own form, in several parts and past the memory of the proxy. */
    @Test
    void aFileIsSentByTheFormOfAPage() {
        try (Browser browser = Browser.open(); Person office = browser.person(TestServer.account("admin"), nginx.url())) {
            Page page = office.open("/assembly/import.xhtml");
            byte[] file = ("議員番号,議席番号,氏,名,氏かな,名かな,会派,適用開始日,適用終了日\r\n" + "x,0,氏,名,うじ,めい,市民と歩む青葉の会の長い会派名,,\r\n".repeat(300))
                    .getBytes(StandardCharsets.UTF_8);
            page.locator("input[type=file]").setInputFiles(new FilePayload("councillors.csv", "text/csv", file));
            page.locator("button[id='upload:preview']").click();
            page.locator("main table tbody tr").first().waitFor();
        }
    }

    /** O14: right is what the browser calls this place by, and not what the proxy calls the server by. */
    @Test
    void theSocketOpensForItsOwnOriginOnly() {
        socket(nginx.url().toString()).abort();
        for (String origin : List.of("https://evil.example", "http://127.0.0.1:" + TestServer.url().getPort(),
                "https://localhost")) {
            assertThrows(CompletionException.class, () -> socket(origin), origin);
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        for (String origin : List.of("https://evil.example", TestServer.url().toString())) {
            HttpRequest form = HttpRequest.newBuilder(nginx.url().resolve("/signin.xhtml")).header("Origin", origin)
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("signin=signin"))
                    .build();
            assertEquals(403, client("127.0.0.1").send(form, BodyHandlers.discarding()).statusCode(), origin);
        }
    }

    /** O5, O10: whoever is sent to sign in, stays with the name and the port that they came by. */
    @Test
    void whoIsSentOnStaysWhereTheyCame() throws Exception {
        HttpResponse<Void> sent = client("127.0.0.1").send(HttpRequest.newBuilder(nginx.url().resolve("/settings.xhtml")).build(),
                BodyHandlers.discarding());
        assertEquals(302, sent.statusCode());
        assertEquals("/signin.xhtml?next=%2Fsettings.xhtml", sent.headers().firstValue("Location").orElse(""));
    }

    /** O16, S6: whoever guesses locks their own way in, whatever they claim about themselves. */
    @Test
    void guessesFromOneAddressLockThatAddressOnly() throws SQLException {
        TestServer.Account viewer = TestServer.account("viewer");
        String stranger = "127.88." + ThreadLocalRandom.current().nextInt(1, 255) + '.'
                + ThreadLocalRandom.current().nextInt(1, 255);
        for (int guess = 1; guess <= 6; guess++) {
            assertFalse(from(stranger).header("X-Forwarded-For", "192.0.2." + guess).tries(viewer.login(), "wrong guess"));
        }
        assertFalse(from(stranger).tries(viewer.login(), viewer.password()), "locked");
        assertTrue(from("127.0.0.3").tries(viewer.login(), viewer.password()), "another address");
        assertEquals(4, rows("access.signInRefused", stranger));
        assertEquals(1, rows("access.signInLocked", stranger), "the fifth locks");
        assertTrue(rows("access.signedIn", "127.0.0.3") > 0);
        assertEquals(0, rows("access.signInRefused", "192.0.2.1"));
    }

    /** The key of the link would stand in the proxy's log. */
    @Test
    void theLinkOfAnAdministratorIsNotLogged() throws Exception {
        client("127.0.0.1").send(HttpRequest.newBuilder(nginx.url().resolve("/first.xhtml?key=not-for-the-log")).build(),
                BodyHandlers.discarding());
        client("127.0.0.1").send(HttpRequest.newBuilder(nginx.url().resolve("/health/live")).build(), BodyHandlers.discarding());
        // The line of a request is written after its answer.
        Path log = folder.resolve("access.log");
        Patience.until(() -> text(log).contains("/health/live"), "the log names what was asked last");
        assertFalse(text(log).contains("not-for-the-log"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WebSocket socket(String origin) {
        String ticket = LiveClient.ticket(TestServer.api("viewer"));
        return client("127.0.0.1").newWebSocketBuilder().header("Origin", origin)
                .buildAsync(URI.create("wss://" + nginx.url().getAuthority() + "/live?ticket=" + ticket),
                        new WebSocket.Listener() {})
                .join();
    }

    private static HttpClient client(String from) {
        return nginx.client(from).build();
    }

    private static PageClient from(String address) {
        return PageClient.through(nginx.url(), nginx.client(address));
    }

    private static int rows(String action, String address) throws SQLException {
        try (var connection = TestServer.database(); var sql = connection.prepareStatement(
                "select count(*) from audit_rows where action = ? and detail like ?")) {
            sql.setString(1, action);
            sql.setString(2, "%\"" + address + "\"%");
            try (var row = sql.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
