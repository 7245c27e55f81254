package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import java.util.Map;

import com.microsoft.playwright.Page;
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

/** What a clerk does rarely, and must then do right: a repetition, a ballot by hand, an item that ends, a rehearsal. */
class DeskPageIT {

    private static Browser browser;
    private Chamber chamber;
    private long bill;
    private Desk desk;

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
        desk = Desk.of(browser, chamber);
    }

    @AfterEach
    void end() throws SQLException {
        desk.close();
        chamber.close();
        Chamber.sql("update accounts set single_keys = true");
    }

    @Test
    void aVoteIsRepeatedWhenAnotherClerkAgrees() {
        Opened vote = chamber.open(bill);
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            tablet.waitForCard().press("FOR").says("受け付けました");
            desk.press("#reset-open").fill("#reset-reason", "議題を取り違えたため").press("#reset button[type=submit]");
            desk.shows("#asked-acts", "議題を取り違えたため").shows("#asked-acts", "あなたの申出です");
            assertEquals(0, desk.at("[data-confirms]").count(), "who asked cannot agree");
            chamber.secondClerk().post("/api/votes/" + vote.vote() + "/reset/confirm", Map.of("round", vote.round())).accepted();
            desk.shows("#agenda", "やり直し");
            tablet.waitForList();
            desk.key("Space");
            tablet.waitForCard().shows("#card-label", "2回目").says("まだ投票していません");
        }
    }

    @Test
    void aBallotByHandCountsWhenAnotherClerkAgrees() {
        chamber.open(bill);
        desk.press("[data-seat='3']");
        desk.at("#manual-choices input[value=AGAINST]").check();
        desk.fill("#manual-reason", "タブレットの故障").accessible();
        Screenshots.once(desk.page(), "voting-seat");
        desk.press("#manual button[type=submit]").shows("#asked-acts", "3番の票を「反対」で代わりに入れる").shows("#asked-acts", "タブレットの故障");
        try (Desk second = Desk.second(browser, chamber)) {
            second.press("#asked-acts [data-confirms]");
        }
        desk.shows("[data-seat='3']", "済").shows("#counts", "反対 1名");
    }

    /** V22: what the member pressed counts, and the clerk is told why; what was typed stays. */
    @Test
    void aBallotByHandDoesNotTakeTheTabletsPlace() {
        Opened vote = chamber.open(bill);
        VoteCourseIT.press(chamber, vote, "FOR");
        desk.shows("[data-seat='2']", "済").press("[data-seat='2']");
        desk.at("#manual-choices input[value=AGAINST]").check();
        desk.fill("#manual-reason", "本人の申し出").press("#manual button[type=submit]").shows("#seat-refusal", "もう端末から届いて");
        assertEquals("本人の申し出", desk.at("#manual-reason").inputValue());
    }

    /** V29, V26: an item ends without a vote, with its word; and can be taken back. */
    @Test
    void anItemEndsWithoutAVoteAndTheEndingIsTakenBack() {
        desk.press("#ending-open");
        desk.at("#ending input[value=WITHDRAWN]").check();
        desk.accessible().fill("#ending-reason", "市長から申し出").press("#ending button[type=submit]");
        desk.shows("#agenda", "撤回").shows("#next-note", "「撤回」で終わっています").seesNot("#open-vote");
        desk.press("#reopen-open").fill("#reopen-reason", "誤って記録した").press("#reopen button[type=submit]");
        desk.shows("#agenda", "採決前").sees("#open-vote");
    }

    /** V26: 散会 names what has no result, and asks before it. */
    @Test
    void adjournmentNamesWhatHasNoResult() {
        Opened vote = chamber.open(bill);
        VoteCourseIT.press(chamber, vote, "FOR", "FOR", "FOR");
        chamber.close(vote);
        chamber.declare(vote);
        chamber.object(vote);
        desk.shows("#agenda", "やり直し").press("#close-sitting").shows("#sure", "散会します");
        assertEquals("sure-no", desk.page().evaluate("document.activeElement.id"), "the harmless button has the focus");
        desk.press("#sure-yes").shows("#refusal", "結果の出ていない日程があるため").shows("#refusal", "議案第68号");
    }

    /** V39: asks with the person and what comes of it; while a vote runs nobody else takes the chair. */
    @Test
    void theChairIsGivenToSomebodyElseOnlyAfterAQuestion() {
        desk.press("[data-seat='3']").press("#seat-preside").shows("#sure", "議員 1議員から議員 3議員に替えます")
                .shows("#sure-yes", "議員 3議員に替える").accessible();
        desk.key("Enter").seesNot("#sure");
        assertEquals(chamber.member(1).councillor(), chamber.state().getAsJsonObject("roll").get("presiding").getAsLong(),
                "Enter is the harmless answer");
        desk.press("#seat-preside").press("#sure-yes").seesNot("#seat").sees("[data-seat='3'][data-kind='CHAIR']");
        chamber.open(bill);
        desk.shows("#vote-label", "採決中").press("[data-seat='1']").shows("#seat-preside-note", "採決の間は");
        assertFalse(desk.at("#seat-preside").isEnabled());
    }

    /** V28: what the rules want put first is said, and such an item is not offered. */
    @Test
    void anAmendmentComesBeforeWhatItAmends() {
        long amendment = chamber
                .item(Map.of("kind", "BILL", "number", "第68号", "title", "第68号に対する修正案", "proposer", "議員2", "put", "AMENDMENT"));
        desk.shows("#sentence", "修正案").shows("#agenda", "先に");
        desk.press("[data-item='" + bill + "']").shows("#next-note", "を採決してください").seesNot("#open-vote");
        Opened vote = chamber.open(amendment);
        VoteCourseIT.press(chamber, vote, "FOR", "AGAINST", "AGAINST", "AGAINST");
        chamber.close(vote);
        chamber.declare(vote);
        desk.sees("#open-vote");
    }

    /** F16: a key that does something can be switched off; the switch is kept. */
    @Test
    void theKeysCanBeSwitchedOff() {
        desk.press(".console-keys [data-opens=keys]").press("#keys-switch").shows("#keys-state", "止めている");
        desk.press("#keys [data-closes]").key("Space");
        desk.page().reload();
        desk.page().waitForSelector("#agenda li");
        desk.key("Space").press(".console-keys [data-opens=keys]").shows("#keys-state", "止めている");
        assertFalse(chamber.state().has("vote"), "nothing was opened");
        desk.press("#keys-switch").shows("#keys-state", "使う").press("#keys [data-closes]");
        desk.key("Space").shows("#vote-label", "採決中");
    }

    @Test
    void aRehearsalIsMarkedPlayedAndLeavesNothing() {
        Page console = desk.page();
        desk.press("#rehearse");
        console.waitForSelector("#rehearsal:not([hidden])");
        String rehearsal = console.url().replaceAll(".*sitting=", "");
        desk.press("#players-open").fill("#players-count", "5").press("#players button[type=submit]").shows("#roll", "出席 5");
        desk.press("#open-sitting").press("#open-vote").shows("#counts", "残り 0");
        for (String screen : new String[] {"board", "chair"}) {
            Page other = desk.person().newTab();
            other.navigate(console.url().replace("console", screen));
            other.waitForSelector("#rehearsal:not([hidden])");
            other.close();
        }
        Axe.check(console);
        Screenshots.once(console, "voting-rehearsal");
        desk.press("#rehearse-end").press("#sure-yes");
        console.waitForURL("**/console.xhtml");
        desk.person().open("/ballots/console.xhtml?sitting=" + rehearsal);
        desk.shows("body", "見つかりません");
    }
}
