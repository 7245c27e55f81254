package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.gijido.client.VotingClient;
import org.gijido.it.Api;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.PageClient;
import org.gijido.it.ServerProcess;
import org.gijido.it.TestServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S11: the server goes and comes back in an open vote; nobody signs in again, and nobody reads a page of the container. */
class RestartedServerIT {

    /** How it goes. */
    enum End {
        KILLED(ServerProcess::kill), STOPPED(ServerProcess::stop);

        private final Consumer<ServerProcess> act;

        End(Consumer<ServerProcess> act) {
            this.act = act;
        }
    }

    @ParameterizedTest
    @EnumSource
    void costsNoTabletItsSignInAndNoBallot(End end) throws Exception {
        try (Chamber chamber = Chamber.of(5).begin(); Browser browser = Browser.open()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            try (Tablet pressed = Tablet.of(browser, chamber, 2).waitForCard(); Tablet waiting = Tablet.of(browser, chamber, 3).waitForCard();
                 VotingClient program = chamber.tablet(4)) {
                PageClient page = PageClient.signedIn(chamber.member(5).login(), TestServer.account("councillor").password());
                pressed.press("FOR").says("受け付けました");
                VoteRulesIT.counted(program.cast(vote.vote(), vote.round(), "AGAINST"));
                try (Watch watch = Watch.begin()) {
                    end.act.accept(ServerProcess.PAYARA);
                    waiting.press("AGAINST").says("つながると自動で送ります");
                    ServerProcess.awaitReady();
                    assertEquals(Set.of(), watch.strange(), "answers while it was starting");
                }
                waiting.page().setDefaultTimeout(60_000);
                settled(waiting);
                settled(pressed);
                assertEquals(200, page.post("/api/live/ticket", "{}").statusCode(), "the page that was open before goes on");
                assertTrue(page.isSignedIn());
                assertEquals(3, Chamber.count("select count(*) from ballots where vote_id = " + vote.vote()));
                assertEquals(1, chamber.close(vote).get("inFavour").getAsInt());
            }
        }
    }

    private static void settled(Tablet tablet) throws InterruptedException {
        for (int wait = 0; wait < 60 && !tablet.page().locator("#card-status").textContent().contains("受け付けました"); wait++) {
            tablet.page().waitForTimeout(1000);
        }
        tablet.says("受け付けました");
        assertFalse(tablet.page().locator("#sign-in-again").isVisible(), "the sign-in is lost");
        assertTrue(tablet.page().url().contains("/ballots/tablet.xhtml"), tablet.page().url());
    }

    /** Asks all the time, and keeps what no proxy and no tablet could understand. */
    private static final class Watch implements AutoCloseable {

        private static final Set<Integer> NOBODY = Set.of(401, 200, 302);
        private final Set<String> strange = new ConcurrentSkipListSet<>();
        private final Thread thread;

        private Watch() {
            thread = Thread.ofVirtual().start(this::ask);
        }

        static Watch begin() {
            return new Watch();
        }

        private void ask() {
            while (!Thread.currentThread().isInterrupted()) {
                look("/api/me");
                look("/signin.xhtml");
                try {
                    TimeUnit.MILLISECONDS.sleep(100);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private void look(String path) {
            try {
                Api.Answer answer = TestServer.anonymous().get(path);
                boolean starting = answer.status() == 503 && !answer.header("Retry-After").isEmpty();
                if (!starting && !NOBODY.contains(answer.status())) {
                    strange.add(path + " answered " + answer.status() + " " + answer.header("Content-Type"));
                }
            } catch (UncheckedIOException | IllegalStateException nobodyThere) {
                // No answer at all: a proxy says 503 for it, a tablet that it connects again.
            }
        }

        Set<String> strange() {
            return Set.copyOf(strange);
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
