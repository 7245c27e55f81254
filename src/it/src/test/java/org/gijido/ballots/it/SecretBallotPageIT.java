package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gijido.client.VotingClient;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ballots that are looked at once more before they go: secret ones, and names. */
class SecretBallotPageIT {

    private static Browser browser;
    private Chamber chamber;

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
    }

    @AfterEach
    void end() {
        chamber.close();
    }

    @Test
    void theMemberFindsTheOwnBallotByItsCodeAndTheTabletForgetsIt() {
        long item = chamber.item(Map.of("kind", "CONSENT", "number", "第3号", "title", "副市長の選任について", "method", "SECRET"));
        try (Tablet tablet = Tablet.of(browser, chamber, 2); VotingClient other = chamber.tablet(3)) {
            Opened vote = chamber.open(item);
            tablet.waitForCard().press("FOR").shows("#confirm-what", "「賛成」で投票します").shows("#confirm-note", "変えられません");
            Axe.check(tablet.page());
            tablet.page().locator("#confirm-no").click();
            tablet.press("AGAINST").shows("#confirm-what", "「反対」で投票します").page().locator("#confirm-yes").click();
            tablet.says("投票を受け付けました").shows("#card-code", "メモしてください");
            String code = tablet.page().locator("#code").textContent();
            Axe.check(tablet.page());
            Screenshots.take(tablet.page(), "voting-code");
            tablet.page().locator("#code-done").click();
            assertFalse(tablet.page().locator("#card-code").isVisible());
            String kept = (String) tablet.page().evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])");
            assertFalse(kept.contains(code.replace(" ", "")), "a code that is kept says how its owner voted");
            other.castSecretly(vote.vote(), vote.round(), "FOR", "23456789").counted().join();
            chamber.close(vote);
            chamber.declare(vote);
            tablet.page().locator("#codes summary").click();
            tablet.shows(".code-mine", code).shows(".code-mine", "反対").shows("#result-own", "内容は記録されません");
            Axe.check(tablet.page());
        }
    }

    /** V31: who only sees how long the encrypted frames are learns nothing. */
    @Test
    void everyChoiceLeavesTheTabletWithTheSameLength() {
        long item = chamber.item(Map.of("kind", "CONSENT", "number", "第3号", "title", "副市長の選任について", "method", "SECRET"));
        Set<Integer> lengths = new HashSet<>();
        try (Tablet second = Tablet.of(browser, chamber, 2); Tablet third = Tablet.of(browser, chamber, 3)) {
            for (Tablet tablet : List.of(second, third)) {
                tablet.person().keepOwnConnection();
                tablet.page().onWebSocket(socket -> socket.onFrameSent(frame -> {
                    if (frame.text().contains("ballots.cast")) {
                        lengths.add(frame.text().length());
                    }
                }));
                tablet.page().reload();
            }
            chamber.open(item);
            second.waitForCard().press("FOR").page().locator("#confirm-yes").click();
            third.waitForCard().press("AGAINST").page().locator("#confirm-yes").click();
            second.says("投票を受け付けました");
            third.says("投票を受け付けました");
            assertEquals(1, lengths.size(), lengths::toString);
        }
    }

    @Test
    void aMemberIsElectedByTheNumberOfTheSeat() {
        long item = chamber.item(Map.of("kind", "ELECTION", "number", "", "title", "副議長の選挙", "method", "ELECTRONIC", "majority",
                "ELECTION", "electedSeats", 1));
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            Opened vote = chamber.open(item);
            tablet.waitForCard().page().locator("#card-search").fill("４");
            tablet.page().locator(".candidate:visible").click();
            tablet.shows("#confirm-what", "「議員 4」で投票します").page().locator("#confirm-yes").click();
            tablet.says("「議員 4」で受け付けました");
            Axe.check(tablet.page());
            Screenshots.take(tablet.page(), "voting-election");
            chamber.close(vote);
            chamber.declare(vote);
            tablet.shows("#result-word", "議員 4").shows("#result-own", "議員 4");
        }
    }
}
