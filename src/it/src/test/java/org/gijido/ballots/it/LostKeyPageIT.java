package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gijido.client.VotingClient;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S9: what people read when a key is lost. No screen stops. */
class LostKeyPageIT {

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
    void memberDeskAndChairReadWhatHappenedAndWhatToDo() {
        Opened vote = LostUrnKeyIT.openSecretly(chamber);
        try (LostKey lost = LostKey.gone(LostUrnKeyIT.keys(vote)); Tablet member = Tablet.of(browser, chamber, 2);
                Tablet chair = Tablet.of(browser, chamber, 1);
                Person clerk = browser.person("secretariat")) {
            Page console = clerk.open("/ballots/console.xhtml?sitting=" + chamber.sitting());
            shows(console, "#urn-lost", "［採決をやり直す］を2人で");
            Page desk = chair.person().open("/ballots/chair.xhtml?sitting=" + chamber.sitting());
            shows(desk, "#urn-lost", "投票箱の鍵がない");
            member.waitForCard().press("FOR").page().locator("#confirm-yes").click();
            member.says("投票箱を開けられない").says("数えられていません");
            desk.locator("#step-close").click();
            desk.locator("#sure-yes").click();
            shows(desk, "#refusal", "投票箱の鍵がこのサーバーにない");
            for (Page page : new Page[] {console, desk, member.page()}) {
                Axe.check(page);
            }
            console.locator("#reset-open").click();
            console.locator("#reset-reason").fill("投票箱の鍵を失ったため");
            console.locator("#reset button[type=submit]").click();
            shows(console, "#asked-acts", "投票箱の鍵を失ったため");
            chamber.secondClerk().post("/api/votes/" + vote.vote() + "/reset/confirm", Map.of("round", vote.round())).accepted();
            shows(console, "#agenda", "やり直し");
            PlaywrightAssertions.assertThat(console.locator("#urn-lost")).isHidden();
        }
    }

    /** The desk learns it from the first press that is refused. */
    @Test
    void theDeskIsToldWithoutLoadingItsPage() {
        Opened vote = LostUrnKeyIT.openSecretly(chamber);
        try (Person clerk = browser.person("secretariat"); VotingClient member = chamber.tablet(3)) {
            Page console = clerk.open("/ballots/console.xhtml?sitting=" + chamber.sitting());
            shows(console, "#vote-label", "採決中");
            PlaywrightAssertions.assertThat(console.locator("#urn-lost")).isHidden();
            try (LostKey lost = LostKey.mixed(LostUrnKeyIT.keys(vote))) {
                assertEquals("NO_URN", VoteRulesIT.result(member.castSecretly(vote.vote(), vote.round(), "FOR", "2AAAAAAA")));
                shows(console, "#urn-lost", "投票用紙または記名の投票");
                lost.restore();
            }
        }
    }

    @Test
    void theMemoThatCannotBeReadSaysSoAndIsWrittenAnew() {
        long bill = chamber.bill("第1号");
        long other = chamber.bill("第2号");
        for (long item : new long[] {bill, other}) {
            chamber.member(2).api().put("/api/agenda-items/" + item + "/memo", Map.of("text", "賛成の予定")).accepted();
        }
        try (LostKey lost = LostKey.gone("voting-memos"); Tablet tablet = Tablet.of(browser, chamber, 2)) {
            shows(tablet.page(), "#items tr:nth-child(1) .item-memo", "この予定メモは読めません");
            Axe.check(tablet.page());
            tablet.page().locator("#items tr:nth-child(1) .memo").click();
            PlaywrightAssertions.assertThat(tablet.page().locator(".memo-edit input")).hasValue("");
            tablet.page().locator(".memo-edit input").fill("書き直した");
            tablet.page().locator(".memo-edit .button-primary").click();
            shows(tablet.page(), "#items tr:nth-child(1) .item-memo", "書き直した");
            shows(tablet.page(), "#items tr:nth-child(2) .item-memo", "この予定メモは読めません");
            chamber.open(other);
            tablet.waitForCard().shows("#card-memo", "この予定メモは読めません");
            lost.restore();
        }
    }

    private static void shows(Page page, String place, String words) {
        PlaywrightAssertions.assertThat(page.locator(place)).containsText(words, new ContainsTextOptions().setTimeout(8000));
    }
}
