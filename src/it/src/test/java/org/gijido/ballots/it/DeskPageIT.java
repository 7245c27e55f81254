package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clerk does rarely, and must then do right: a repetition, a ballot by hand, another round, a rehearsal. */
class DeskPageIT {

    private static Browser browser;
    private Chamber chamber;
    private long bill;
    private Person clerk;

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
        chamber = Chamber.of(5);
        chamber.rules(new Chamber.Rules().with("abstain_button", false)).begin();
        bill = chamber.bill("第68号");
        clerk = browser.person("secretariat");
    }

    @AfterEach
    void end() {
        clerk.close();
        chamber.close();
    }

    @Test
    void aVoteIsRepeatedWhenAnotherClerkAgrees() {
        Opened vote = chamber.open(bill);
        Page console = console();
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            tablet.waitForCard().press("FOR").says("受け付けました");
            console.locator("#reset-open").click();
            console.locator("#reset-reason").fill("議題を取り違えたため");
            console.locator("#reset button[type=submit]").click();
            shows(console, "#asked-words", "議題を取り違えたため");
            assertFalse(console.locator("#reset-confirm").isVisible(), "who asked cannot agree");
            chamber.secondClerk().post("/api/votes/" + vote.vote() + "/reset/confirm", Map.of("round", vote.round())).accepted();
            shows(console, "#agenda", "採決前");
            tablet.waitForList();
            console.keyboard().press("Space");
            tablet.waitForCard().shows("#card-label", "2回目").says("まだ投票していません");
        }
    }

    @Test
    void aBallotByHandCountsWhenAnotherClerkAgrees() {
        chamber.open(bill);
        Page console = console();
        console.locator("[data-seat='3']").click();
        console.locator("#manual-choices input[value=AGAINST]").check();
        console.locator("#manual-reason").fill("タブレットの故障");
        Axe.check(console);
        Screenshots.once(console, "voting-seat");
        console.locator("#manual button[type=submit]").click();
        shows(console, "#manual-asked", "タブレットの故障");
        long manual = chamber.state().getAsJsonArray("manual").get(0).getAsJsonObject().get("id").getAsLong();
        chamber.secondClerk().post("/api/manual-ballots/" + manual + "/confirm", Map.of()).accepted();
        shows(console, "[data-seat='3']", "済");
        shows(console, "#counts", "反対 1人");
    }

    @Test
    void anObjectionPutsTheItemAgain() {
        Opened vote = chamber.open(bill);
        chamber.close(vote);
        chamber.declare(vote);
        Page console = console();
        console.locator("#objection").click();
        console.locator("#ask button[value=yes]").click();
        shows(console, "#vote-label", "採決中　2回目");
    }

    @Test
    void aRehearsalIsMarkedPlayedAndLeavesNothing() {
        Page console = console();
        console.locator("#rehearse").click();
        console.waitForSelector("#rehearsal:not([hidden])");
        String rehearsal = console.url().replaceAll(".*sitting=", "");
        console.locator("#players-open").click();
        console.locator("#players-count").fill("5");
        console.locator("#players button[type=submit]").click();
        shows(console, "#roll", "出席 5");
        console.locator("#open-sitting").click();
        console.locator("#open-vote").click();
        shows(console, "#counts", "残り 0");
        for (String screen : new String[] {"board", "chair"}) {
            Page other = clerk.newTab();
            other.navigate(console.url().replace("console", screen));
            other.waitForSelector("#rehearsal:not([hidden])");
            other.close();
        }
        Axe.check(console);
        Screenshots.once(console, "voting-rehearsal");
        console.locator("#rehearse-end").click();
        console.locator("#ask button[value=yes]").click();
        console.waitForURL("**/console.xhtml");
        shows(clerk.open("/ballots/console.xhtml?sitting=" + rehearsal), "body", "見つかりません");
    }

    private Page console() {
        Page page = clerk.open("/ballots/console.xhtml?sitting=" + chamber.sitting());
        page.waitForSelector("#agenda li");
        return page;
    }

    private static void shows(Page page, String place, String words) {
        PlaywrightAssertions.assertThat(page.locator(place)).containsText(words, new ContainsTextOptions().setTimeout(8000));
    }
}
