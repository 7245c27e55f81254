package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Screenshots;
import org.gijido.it.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a member sees and presses, with the network as it is in a chamber. */
class TabletPageIT {

    private static final int LEAST_BUTTON = 88;
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
        chamber = Chamber.of(5);
        chamber.rules(new Chamber.Rules().with("abstain_button", false)).begin();
        bill = chamber.bill("第68号");
    }

    @AfterEach
    void end() {
        chamber.close();
    }

    @Test
    void theCardComesAndGoesByItself() {
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            tablet.shows("#items", "採決前");
            Axe.check(tablet.page());
            Opened vote = chamber.open(bill);
            tablet.waitForCard().shows("#card-label", "議案第68号").shows("#card-meaning", "賛成は").says("まだ投票していません");
            assertEquals("card-heading", tablet.page().evaluate("document.activeElement.id"));
            tablet.press("FOR").says("「賛成」で受け付けました").shows("#card-counter", "賛成 1名");
            Axe.check(tablet.page());
            chamber.close(vote);
            tablet.shows("#result-own", "あなたの投票：賛成");
            chamber.declare(vote);
            tablet.page().locator("#card-back").click();
            tablet.waitForList();
            tablet.shows("#items", "完了").shows("#items", "賛成");
        }
    }

    @Test
    void twentyTapsAreOneBallotAndTheOtherButtonChangesIt() {
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            Opened vote = chamber.open(bill);
            tablet.waitForCard().button("FOR").click(new Locator.ClickOptions().setClickCount(20));
            tablet.says("「賛成」で受け付けました");
            assertEquals("true", tablet.button("FOR").getAttribute("aria-pressed"), "a second press takes nothing back");
            tablet.press("AGAINST").says("「反対」で受け付けました");
            assertEquals(1, Chamber.count("select count(*) from ballots where vote_id = " + vote.vote()));
            assertEquals(1, Chamber.count("select count(*) from ballots where content = 'AGAINST' and vote_id = " + vote.vote()));
        }
    }

    /** Nothing that counts is asked of a tablet's clock. */
    @ParameterizedTest
    @ValueSource(ints = {-10, 10})
    void tabletWithAWrongClockVotesAsAnyOther(int minutes) {
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            tablet.page().clock().setFixedTime(Date.from(Instant.now().plus(Duration.ofMinutes(minutes))));
            tablet.page().reload();
            Opened vote = chamber.open(bill);
            tablet.waitForCard().press("AGAINST").says("「反対」で受け付けました");
            assertEquals(1, chamber.close(vote).get("against").getAsInt());
            tablet.shows("#result-own", "あなたの投票：反対");
        }
    }

    @Test
    void whatWasPressedWithoutNetworkIsSentWhenItIsBack() {
        try (Wire wire = Wire.lay(); Tablet tablet = Tablet.of(browser, chamber, 2, wire.url())) {
            chamber.open(bill);
            tablet.waitForCard();
            wire.cut();
            tablet.warns("通信が切れています。このままでは投票できません。").press("AGAINST").warns("押した内容は届いていません").says("つながると自動で送ります");
            assertEquals(0, turnout());
            wire.mend();
            tablet.says("「反対」で受け付けました");
            tablet.page().waitForSelector("#band", new com.microsoft.playwright.Page.WaitForSelectorOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            assertEquals(1, turnout());
        }
    }

    @Test
    void whatCameAfterClosingIsSaidNotToBeCounted() {
        try (Wire wire = Wire.lay(); Tablet tablet = Tablet.of(browser, chamber, 2, wire.url())) {
            Opened vote = chamber.open(bill);
            tablet.waitForCard();
            wire.cut();
            tablet.press("FOR").warns("押した内容は届いていません");
            chamber.close(vote);
            wire.mend();
            tablet.warns("「賛成」は数えられていません").warns("手を挙げて").shows("#result-own", "あなたの投票：なし");
            assertEquals(0, Chamber.count("select count(*) from ballots where vote_id = " + vote.vote()));
        }
    }

    @Test
    void aReloadedPageIsWhereItWas() {
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            chamber.open(bill);
            tablet.waitForCard().press("FOR").says("受け付けました");
            tablet.page().reload();
            long began = System.nanoTime();
            tablet.waitForCard().says("「賛成」で受け付けました");
            assertEquals("true", tablet.button("FOR").getAttribute("aria-pressed"));
            assertTrue(System.nanoTime() - began < 2_000_000_000L, "within two seconds");
        }
    }

    @Test
    void enterVotesButNotWhileSomethingIsConverted() {
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            tablet.page().locator(".memo").click();
            tablet.person().ime().compose("は", "はん", "反対");
            tablet.page().keyboard().press("Enter");
            assertEquals(1, tablet.page().locator(".memo-edit").count(), "the memo is still being written");
            tablet.person().ime().accept("反対の予定");
            tablet.page().keyboard().press("Enter");
            tablet.shows(".memo", "反対の予定");
            chamber.open(bill);
            tablet.waitForCard().shows("#card-memo", "予定メモ：反対の予定");
            tablet.page().keyboard().press("Enter");
            tablet.says("まだ投票していません");
            tablet.button("AGAINST").focus();
            tablet.page().keyboard().press("Enter");
            tablet.says("「反対」で受け付けました");
        }
    }

    @Test
    void anotherTabletTakesTheVoteOverAndTheFirstIsTold() {
        try (Tablet first = Tablet.of(browser, chamber, 2); Tablet second = Tablet.of(browser, chamber, 2)) {
            second.warns("別の端末で行うことになっています").page().locator("#take-over").click();
            first.warns("別の端末に変わりました");
            chamber.open(bill);
            assertTrue(first.waitForCard().button("FOR").isDisabled());
            second.waitForCard().press("FOR").says("受け付けました");
        }
    }

    @Test
    void whoMayNotVoteIsToldWhy() {
        chamber.mark(3, "LEFT_ROOM");
        chamber.recuse(bill, 4);
        chamber.open(bill);
        for (String[] seat : new String[][] {{"1", "議長は"}, {"3", "退席と記録されているため"}, {"4", "除斥のため"}}) {
            try (Tablet tablet = Tablet.of(browser, chamber, Integer.parseInt(seat[0]))) {
                tablet.waitForCard().shows("#card-why", seat[1]);
                assertFalse(tablet.button("FOR").isVisible());
            }
        }
    }

    @Test
    void theButtonsAreLargeAndInSightAtEverySizeAndDoubledZoom() {
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            chamber.open(bill);
            tablet.waitForCard();
            for (int[] size : new int[][] {{1024, 768}, {768, 1024}, {512, 384}, {384, 512}, {1440, 900}}) {
                tablet.page().setViewportSize(size[0], size[1]);
                for (String choice : new String[] {"FOR", "AGAINST"}) {
                    BoundingBox box = tablet.button(choice).boundingBox();
                    assertTrue(box.width >= LEAST_BUTTON && box.height >= LEAST_BUTTON,
                            size[0] + ": " + box.width + "×" + box.height);
                    assertTrue(box.y >= 0 && box.y + box.height <= size[1] && box.x + box.width <= size[0],
                            size[0] + "×" + size[1] + " " + choice);
                }
            }
            Screenshots.take(tablet.page(), "voting-card");
        }
    }

    private static long turnout() {
        return Chamber.count(
                "select count(*) from ballots b join vote_rounds r on r.vote_id = b.vote_id and r.round = b.round and r.state = 'OPEN'");
    }
}
