package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.google.gson.JsonArray;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Fit;
import org.gijido.it.Person;
import org.gijido.it.TestServer;
import org.gijido.it.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** V38: while a vote is open, whoever takes part is told on whatever page they are, and is one press away from it. */
class VotingBandIT {

    private static Browser browser;
    private Chamber chamber;
    private long bill;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void begin() {
        chamber = Chamber.of(5).begin();
        bill = chamber.bill("第10号");
    }

    @AfterEach
    void end() {
        chamber.close();
    }

    @Test
    @DisplayName("V38: the band comes by itself, leads to the card with one press, and goes with the closing")
    void theBandComesAndLeadsToTheCard() {
        try (Person member = member(2)) {
            Page page = member.open("/results/results.xhtml");
            assertEquals("", notice(page).textContent());
            Opened vote = chamber.open(bill);
            shows(page, "採決中：議案第10号");
            Axe.check(page);
            page.locator(".notice-link").click();
            page.waitForSelector("#card:not([hidden])");
            assertEquals(0, page.locator(".notice-line").count(), "the card itself has no band");
            page.navigate(TestServer.url().resolve("/index.xhtml").toString());
            shows(page, "採決中：議案第10号");
            chamber.close(vote);
            PlaywrightAssertions.assertThat(page.locator(".notice-line")).hasCount(0);
        }
    }

    @Test
    @DisplayName("V38: a band that was missed without network is there when the network is back")
    void theBandSurvivesALostConnection() {
        try (Wire wire = Wire.lay(); Person member = browser.person(chamber.member(3).signIn(), wire.url())) {
            Page page = member.open("/archive/search.xhtml");
            page.waitForTimeout(1000);
            wire.cut();
            chamber.open(bill);
            page.waitForTimeout(1500);
            assertEquals("", notice(page).textContent());
            wire.mend();
            shows(page, "採決中：議案第10号");
        }
    }

    @Test
    @DisplayName("V38: the band is read out once and takes its own room at every size")
    void theBandTakesItsOwnRoom() {
        try (Person member = member(2)) {
            Page page = member.open("/");
            page.evaluate(
                    "window.said = 0; new MutationObserver(() => window.said++).observe(document.querySelector('.notice'), { childList: true })");
            chamber.open(bill);
            shows(page, "議案第10号");
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            page.waitForTimeout(1500);
            assertEquals(1, page.evaluate("window.said"));
            assertEquals("status", notice(page).getAttribute("role"));
            Fit fit = Fit.of(page);
            assertEquals(List.of(), fit.faults(".notice-line strong, .notice-link"));
            assertEquals(List.of(), fit.smallTargets(".notice-link"));
            for (int width : new int[] {390, 768, 1024, 1280}) {
                page.setViewportSize(width, 800);
                fit.letters("xlarge");
                BoundingBox band = notice(page).boundingBox();
                BoundingBox main = page.locator(".page-title").boundingBox();
                assertTrue(band.y + band.height <= main.y,
                        "at " + width + " the band ends at " + (band.y + band.height) + " and the page begins at " + main.y);
            }
            fit.pictures("voting-band");
        }
    }

    @Test
    @DisplayName("V38: each is led to the own screen, and who takes no part has neither band nor script")
    void eachIsLedToTheOwnScreen() {
        chamber.open(bill);
        try (Person chair = member(1); Person clerk = browser.person("secretariat"); Person drafter = browser.person("drafter");
                Person stranger = browser.person("councillor")) {
            assertEquals("/ballots/chair.xhtml?sitting=" + chamber.sitting(), link(chair.open("/")).getAttribute("href"));
            assertEquals("/ballots/console.xhtml?sitting=" + chamber.sitting(), link(clerk.open("/")).getAttribute("href"));
            for (Person none : List.of(drafter, stranger)) {
                Page page = none.open("/");
                assertFalse(page.content().contains("sitting=" + chamber.sitting()));
            }
            assertEquals(0, drafter.page().locator("script[src*='ballots/voting']").count(),
                    "it costs nothing where it is not needed");
            Page board = clerk.open("/ballots/board.xhtml?sitting=" + chamber.sitting());
            assertEquals(0, board.locator(".notice-line").count(), "the public reads the board");
        }
    }

    @Test
    @DisplayName("V38: the list of open votes is given to each role as it takes part")
    void theListOfOpenVotesIsGivenToWhomItConcerns() {
        chamber.open(bill);
        assertEquals("議案第10号", mine(chamber.member(2).api().get("/api/votes/open").accepted().json().getAsJsonArray()));
        assertEquals("議案第10号", mine(TestServer.api("secretariat").get("/api/votes/open").accepted().json().getAsJsonArray()));
        for (String role : List.of("drafter", "viewer", "mayor", "general-affairs", "admin")) {
            assertEquals(0, TestServer.api(role).get("/api/votes/open").accepted().json().getAsJsonArray().size(), role);
        }
        assertEquals("", mine(TestServer.api("councillor").get("/api/votes/open").accepted().json().getAsJsonArray()),
                "another council's member");
        assertEquals(401, TestServer.anonymous().get("/api/votes/open").status());
    }

    private String mine(JsonArray open) {
        return open.asList().stream().map(one -> one.getAsJsonObject())
                .filter(one -> one.get("sitting").getAsLong() == chamber.sitting())
                .map(one -> one.get("label").getAsString()).findFirst().orElse("");
    }

    private Person member(int seat) {
        return browser.person(chamber.member(seat).signIn(), TestServer.url());
    }

    private static Locator notice(Page page) {
        return page.locator(".notice");
    }

    private Locator link(Page page) {
        shows(page, "議案第10号");
        return page.locator(".notice-link[href$='sitting=" + chamber.sitting() + "']");
    }

    private static void shows(Page page, String words) {
        PlaywrightAssertions.assertThat(page.locator(".notice")).containsText(words,
                new ContainsTextOptions().setTimeout(15_000));
    }
}
