package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import com.microsoft.playwright.Page;
import org.gijido.it.Api;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every device of a seat shows the ballot that counts, whoever gave it. */
class OwnBallotPageIT {

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
    @DisplayName("V37: a ballot changed on a second device is what the first one shows")
    void theFirstTabletShowsWhatTheSecondChanged() {
        try (Tablet first = Tablet.of(browser, chamber, 2); Tablet second = Tablet.of(browser, chamber, 2)) {
            chamber.open(bill);
            first.waitForCard().press("AGAINST").says("「反対」で受け付けました");
            second.waitForCard().says("別の端末の「反対」が数えられています").page().locator("#take-over").click();
            second.press("FOR").says("「賛成」で受け付けました");
            first.says("別の端末の「賛成」が数えられています");
            assertEquals("true", first.button("FOR").getAttribute("aria-pressed"));
            assertEquals("false", first.button("AGAINST").getAttribute("aria-pressed"), "no stale mark");
            second.page().reload();
            second.waitForCard().says("「賛成」で受け付けました");
            Axe.check(first.page());
        }
    }

    @Test
    @DisplayName("V22: what two clerks entered is shown to the member, who cannot press over it")
    void whatTheClerksEnteredIsShownToTheMember() {
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            Opened vote = chamber.open(bill);
            tablet.waitForCard().says("まだ投票していません");
            byHand(vote, 2, "FOR");
            tablet.says("係が入力した票：賛成");
            assertEquals("true", tablet.button("FOR").getAttribute("aria-pressed"));
            assertTrue(tablet.button("AGAINST").isDisabled());
            chamber.close(vote);
            tablet.shows("#result-own", "あなたの投票：賛成（係が入力）");
        }
    }

    @Test
    @DisplayName("V19: who is recorded as having left is told so, and what counts")
    void whoLeftIsToldWhatCounts() {
        try (Tablet voted = Tablet.of(browser, chamber, 2); Tablet idle = Tablet.of(browser, chamber, 3)) {
            chamber.open(bill);
            voted.waitForCard().press("FOR").says("受け付けました");
            idle.waitForCard();
            chamber.mark(2, "LEFT_ROOM");
            chamber.mark(3, "LEFT_ROOM");
            voted.says("退席したと記録されているため、変えられません。退席前の「賛成」が数えられます。");
            assertTrue(voted.button("AGAINST").isDisabled());
            idle.shows("#card-why", "退席と記録されているため、この採決では投票できません");
            assertFalse(idle.button("FOR").isVisible());
            chamber.mark(3, "RETURNED");
            idle.shows("#card-why", "採決の途中で退席と記録されたため、この採決には加わりません");
        }
    }

    @Test
    @DisplayName("V42: who came after the opening is not called absent")
    void whoCameLaterIsNotCalledAbsent() {
        chamber.mark(3, "ABSENT");
        try (Tablet tablet = Tablet.of(browser, chamber, 3)) {
            chamber.open(bill);
            tablet.waitForCard().shows("#card-why", "欠席と記録されているため");
            chamber.mark(3, "ARRIVED");
            tablet.shows("#card-why", "この採決の始めには議場にいなかったので、この採決には加わりません");
        }
    }

    @Test
    @DisplayName("V42: a tablet whose session ended says so and leads back")
    void aTabletThatWasSignedOutSaysSo() {
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            chamber.open(bill);
            tablet.waitForCard();
            Page other = tablet.person().newTab();
            other.navigate(tablet.page().url().replaceAll("/ballots.*", "/settings.xhtml"));
            other.locator("details.menu summary").click();
            other.locator("[id='leave:signOut']").click();
            tablet.warns("ログインが切れました").says("このままでは投票できません");
            assertTrue(tablet.button("FOR").isDisabled());
            assertTrue(tablet.page().locator("#sign-in-again").isVisible());
        }
    }

    @Test
    @DisplayName("V38: a tablet in the background has a mark on its title until it is looked at")
    void theTitleIsMarkedInTheBackground() {
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            String plain = tablet.page().title();
            visible(tablet.page(), false);
            Opened vote = chamber.open(bill);
            tablet.page().waitForCondition(() -> tablet.page().title().startsWith("● 採決中"));
            visible(tablet.page(), true);
            assertEquals(plain, tablet.page().title());
            visible(tablet.page(), false);
            chamber.close(vote);
            tablet.page().waitForCondition(() -> tablet.page().title().equals(plain));
        }
    }

    private static void visible(Page page, boolean visible) {
        page.evaluate(
                "shown => { Object.defineProperty(document, 'visibilityState', { value: shown ? 'visible' : 'hidden', configurable: true });"
                        + " document.dispatchEvent(new Event('visibilitychange')); }",
                visible);
    }

    private void byHand(Opened vote, int seat, String choice) {
        Api.Answer entered = chamber.clerk().post("/api/votes/" + vote.vote() + "/manual",
                Map.of("round", vote.round(), "seat", seat, "choice", choice, "reason", "タブレットの故障")).accepted();
        chamber.secondClerk()
                .post("/api/manual-ballots/" + entered.json().getAsJsonObject().get("id").getAsLong() + "/confirm", Map.of())
                .accepted();
    }
}
