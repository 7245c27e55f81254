package org.gijido.access.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Member;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.LiveClient;
import org.gijido.it.PageClient;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S1, S16, V35: whatever ends a sign-in ends all that hangs on it, and nothing else does. */
class EndedSignInIT {

    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final int SEAT = 2;

    /** An act, as it is done through the interface that its people use. */
    enum Act {
        PASSWORD_CHANGED_ELSEWHERE {
            @Override
            void happen(Entered entered) {
                PageClient elsewhere = PageClient.signedIn(entered.member().login(), entered.password());
                elsewhere.submit("/password.xhtml", "password", "password:change", Map.of("password:present", entered.password(),
                        "password:chosen", "あたらしい合言葉2026", "password:again", "あたらしい合言葉2026"));
                assertTrue(elsewhere.isSignedIn(), "who changed the password goes on");
            }
        },
        PASSWORD_ISSUED {
            @Override
            void happen(Entered entered) {
                ADMIN.post("/api/accounts/" + entered.account() + "/password", Map.of()).accepted();
            }
        },
        ROLE_TAKEN {
            @Override
            void happen(Entered entered) {
                ADMIN.put("/api/accounts/" + entered.account() + "/roles", List.of("viewer")).accepted();
            }
        },
        ROLE_GIVEN {
            @Override
            void happen(Entered entered) {
                ADMIN.put("/api/accounts/" + entered.account() + "/roles", List.of("councillor", "viewer")).accepted();
            }
        },
        UNTIED {
            @Override
            void happen(Entered entered) {
                ADMIN.put("/api/accounts/" + entered.account() + "/person", Map.of()).accepted();
            }
        },
        TIED_TO_ANOTHER {
            @Override
            void happen(Entered entered) {
                ADMIN.post("/api/accounts/" + entered.chamber().member(SEAT + 1).account() + "/disable", Map.of()).accepted();
                ADMIN.put("/api/accounts/" + entered.account() + "/person",
                        Map.of("personId", entered.chamber().member(SEAT + 1).person())).accepted();
            }
        },
        DISABLED {
            @Override
            void happen(Entered entered) {
                ADMIN.post("/api/accounts/" + entered.account() + "/disable", Map.of()).accepted();
            }
        },
        DISABLED_AND_ENABLED_AGAIN {
            @Override
            void happen(Entered entered) {
                DISABLED.happen(entered);
                ADMIN.post("/api/accounts/" + entered.account() + "/enable", Map.of()).accepted();
            }
        },
        SIGNED_OUT {
            @Override
            void happen(Entered entered) {
                assertEquals(204, entered.browser().post("/api/sign-out", "{}").statusCode());
            }

            @Override
            boolean endsTokens() {
                return false;
            }
        },
        /** By another node: nobody tells this one, which looks every second. */
        DONE_BY_ANOTHER_NODE {
            @Override
            void happen(Entered entered) {
                Chamber.run("update accounts set epoch = epoch + 1 where id = " + entered.account());
                entered.socket().closeCode(AT_MOST);
            }
        };

        abstract void happen(Entered entered);

        boolean endsTokens() {
            return true;
        }
    }

    private static final Api ADMIN = TestServer.api("admin");

    /** A member of a chamber of the test's own, with everything that can be entered with. */
    private record Entered(Chamber chamber, Opened vote, PageClient browser, LiveClient socket, String ticket,
            LiveClient program) implements AutoCloseable {

        static Entered into(Chamber chamber) {
            Opened vote = chamber.begin().open(chamber.bill("第1号"));
            Member member = chamber.member(SEAT);
            PageClient browser = PageClient.signedIn(member.login(), TestServer.account("councillor").password());
            LiveClient socket = LiveClient.withTicket(browser.ticket(), null);
            LiveClient program = LiveClient.withToken(member.token());
            socket.await(frame -> frame.has("hello"));
            program.await(frame -> frame.has("hello"));
            return new Entered(chamber, vote, browser, socket, browser.ticket(), program);
        }

        Member member() {
            return chamber.member(SEAT);
        }

        long account() {
            return member().account();
        }

        String password() {
            return TestServer.account("councillor").password();
        }

        String press() {
            return "{\"command\":\"ballots.cast\",\"id\":\"" + UUID.randomUUID() + "\",\"data\":{\"vote\":" + vote.vote()
                    + ",\"round\":" + vote.round() + ",\"choice\":\"FOR\",\"device\":\"" + UUID.randomUUID() + "\"}}";
        }

        long ballots() {
            return Chamber.count("select count(*) from ballots where vote_id = " + vote.vote());
        }

        @Override
        public void close() {
            socket.close();
            program.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsPageSocketCommandTicketAndToken(Act act) {
        try (Chamber chamber = Chamber.of(4); Entered entered = Entered.into(chamber)) {
            act.happen(entered);
            // At once, while the socket may still be open: a ballot over it is not counted.
            tryTo(entered.socket(), entered.press());
            assertEquals(4001, entered.socket().closeCode(AT_MOST), "the socket of the browser");
            assertEquals(401, refusal(() -> LiveClient.withTicket(entered.ticket(), null)), "a ticket made before");
            assertFalse(entered.browser().isSignedIn(), "the page");
            assertEquals(401, entered.browser().post("/api/live/ticket", "{}").statusCode(), "the page's calls");
            if (act.endsTokens()) {
                tryTo(entered.program(), entered.press());
                assertEquals(4001, entered.program().closeCode(AT_MOST), "the socket of the program");
                assertEquals(401, entered.member().api().get("/api/me").status(), "the token");
                assertEquals(401, refusal(() -> LiveClient.withToken(entered.member().token())), "the token at the socket");
            }
            assertEquals(0, entered.ballots());
        }
    }

    /** S16: one token is taken back; the person stays signed in. */
    @Test
    void aRevokedTokenTakesItsSocketsAndTicketsWithIt() {
        try (Chamber chamber = Chamber.of(4); Entered entered = Entered.into(chamber)) {
            String ticket = LiveClient.ticket(entered.member().api());
            long id = entered.member().api().get("/api/tokens").accepted().json().getAsJsonArray().get(0).getAsJsonObject()
                    .get("id").getAsLong();
            ADMIN.delete("/api/tokens/" + id).accepted();
            tryTo(entered.program(), entered.press());
            assertEquals(4001, entered.program().closeCode(AT_MOST));
            assertEquals(401, refusal(() -> LiveClient.withTicket(ticket, null)));
            assertEquals(0, entered.ballots());
            assertTrue(entered.browser().isSignedIn());
            assertEquals(-1, entered.socket().closeCode(AT_MOST), "the browser's socket stays");
        }
    }

    /** S16: a token's day comes while its socket is open. */
    @Test
    void aTokenWhoseDayHasComeIsOver() {
        try (Chamber chamber = Chamber.of(4); Entered entered = Entered.into(chamber)) {
            Chamber.run("update api_tokens set expires_at = now(6) - interval 1 second where account_id = " + entered.account());
            assertEquals(4001, entered.program().closeCode(AT_MOST.plusSeconds(1)));
            assertEquals(401, entered.member().api().get("/api/me").status());
        }
    }

    /** A browser that asked for nothing all day has to sign in again, as before. */
    @Test
    void aSignInThatIsNotUsedEnds() {
        try (Chamber chamber = Chamber.of(4); Entered entered = Entered.into(chamber)) {
            CompletableFuture<Integer> closed = CompletableFuture.supplyAsync(
                    () -> entered.socket().closeCode(AT_MOST.plusSeconds(1)));
            do {
                // Again and again: now and then the node writes down that it has just heard of them.
                Chamber.run("update sign_ins set seen_at = now(6) - interval 9 hour where account_id = " + entered.account());
            } while (!closed.isDone());
            assertEquals(4001, closed.join());
            assertFalse(entered.browser().isSignedIn());
        }
    }

    @Test
    void theSameRolesAgainEndNothing() {
        try (Chamber chamber = Chamber.of(4); Entered entered = Entered.into(chamber)) {
            ADMIN.put("/api/accounts/" + entered.account() + "/roles", List.of("councillor")).accepted();
            assertEquals(-1, entered.socket().closeCode(AT_MOST));
            assertTrue(entered.browser().isSignedIn());
        }
    }

    /** S11, in small: the container's session is only a cache. */
    @Test
    void aLostSessionCostsNobodyTheSignIn() {
        try (Chamber chamber = Chamber.of(4); Entered entered = Entered.into(chamber)) {
            entered.browser().loseTheSession();
            int status = entered.browser().post("/api/live/ticket", "{}").statusCode();
            assertEquals(200, status, "the token of the old page still holds");
            assertTrue(entered.browser().isSignedIn());
        }
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSites() {
        String cookie = PageClient.answerToSignIn(TestServer.account("viewer")).headers().allValues("Set-Cookie").stream()
                .filter(set -> set.contains("SIGN-IN")).findFirst().orElseThrow();
        for (String part : List.of("HttpOnly", "SameSite=Lax", "Path=/")) {
            assertTrue(cookie.contains(part), cookie);
        }
        assertFalse(cookie.contains("Max-Age") || cookie.contains("Expires"), "gone when the browser is closed: " + cookie);
    }

    @Test
    void everySignInGetsACookieOfItsOwn() {
        try (Chamber chamber = Chamber.of(2)) {
            Member member = chamber.member(1);
            String password = TestServer.account("councillor").password();
            assertNotEquals(value(PageClient.signedIn(member.login(), password)),
                    value(PageClient.signedIn(member.login(), password)));
        }
    }

    private static String value(PageClient browser) {
        return browser.cookies().stream().filter(cookie -> cookie.getName().endsWith("SIGN-IN")).findFirst().orElseThrow()
                .getValue();
    }

    private static void tryTo(LiveClient socket, String frame) {
        try {
            socket.send(frame);
        } catch (CompletionException closed) {
            // Closed already: that is as good.
        }
    }

    private static int refusal(Runnable handShake) {
        CompletionException refused = assertThrows(CompletionException.class, handShake::run);
        return ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode();
    }
}
