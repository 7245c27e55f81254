package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gijido.client.VotingClient;
import org.gijido.it.Api;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.PageClient;
import org.gijido.it.TestServer;
import org.gijido.it.UnderWay;

/** S11: tablets in an open vote; nobody signs in again, and nobody reads a page of the container. */
public final class TabletsUnderWay implements UnderWay {

    private static final double PATIENCE_MS = 60_000;

    private final Browser browser = Browser.open();
    private final Chamber chamber = Chamber.of(5).begin();
    private final Opened vote = chamber.open(chamber.bill("第1号"));
    private final Tablet pressed = Tablet.of(browser, chamber, 2).waitForCard();
    private final Tablet waiting = Tablet.of(browser, chamber, 3).waitForCard();
    private final VotingClient program = chamber.tablet(4);
    private final PageClient page = PageClient.signedIn(chamber.member(5).login(), TestServer.account("councillor").password());
    private final Watch watch = new Watch();

    public TabletsUnderWay() {
        pressed.press("FOR").says("受け付けました");
        VoteRulesIT.counted(program.cast(vote.vote(), vote.round(), "AGAINST"));
    }

    @Override
    public void strike() {
        watch.begin();
    }

    @Override
    public void meanwhile() {
        waiting.press("AGAINST").says("つながると自動で送ります");
    }

    public void keepTheirSignInsAndBallots() {
        watch.close();
        assertEquals(Set.of(), watch.strange(), "answers while it was starting");
        settled(waiting);
        settled(pressed);
        assertEquals(200, page.post("/api/live/ticket", "{}").statusCode(), "the page that was open before goes on");
        assertTrue(page.isSignedIn());
        assertEquals(3, Chamber.count("select count(*) from ballots where vote_id = " + vote.vote()));
        assertEquals(1, chamber.close(vote).get("inFavour").getAsInt());
    }

    private static void settled(Tablet tablet) {
        Locator status = tablet.page().locator("#card-status");
        PlaywrightAssertions.assertThat(status).containsText("受け付けました", new ContainsTextOptions().setTimeout(PATIENCE_MS));
        assertFalse(tablet.page().locator("#sign-in-again").isVisible(), "the sign-in is lost");
        assertTrue(tablet.page().url().contains("/ballots/tablet.xhtml"), tablet.page().url());
    }

    @Override
    public void close() {
        watch.close();
        program.close();
        browser.close();
        chamber.close();
    }

    /** Asks all the time, and keeps what no proxy and no tablet could understand. */
    private static final class Watch implements AutoCloseable {

        private static final Set<Integer> NOBODY = Set.of(401, 200, 302);
        private final Set<String> strange = new ConcurrentSkipListSet<>();
        private final Thread thread = Thread.ofVirtual().unstarted(this::ask);

        void begin() {
            thread.start();
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
