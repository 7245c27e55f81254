package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gijido.client.VotingClient;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Person;
import org.gijido.it.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chair, clerk, board and tablets at once: one vote, one truth. */
class ChamberScreensIT {

    private static final List<String> NAMES = List.of("深谷 惠子", "神谷 清隆", "石川 孝文", "太田 安彦", "近藤 之雄");
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
        chamber = Chamber.of(NAMES, List.of("青葉会", "市民の声", "市民の声", "未来", "未来"));
        chamber.rules(new Chamber.Rules().with("abstain_button", false)).begin();
        bill = chamber.bill("第68号");
    }

    @AfterEach
    void end() {
        chamber.close();
    }

    @Test
    void aTieIsBrokenByTheChairAndEveryScreenSaysTheSame() {
        try (Wire wire = Wire.lay(); Tablet chair = Tablet.of(browser, chamber, 1);
                Tablet second = Tablet.of(browser, chamber, 2);
                Tablet third = Tablet.of(browser, chamber, 3); Tablet fourth = Tablet.of(browser, chamber, 4, wire.url());
                Person clerk = browser.person("secretariat"); Person hall = browser.person("secretariat")) {
            Page console = clerk.open(at("console"));
            Page board = hall.open(at("board"));
            Page desk = chair.page();
            board.setViewportSize(1920, 1080);
            desk.locator("#presiding a").click();
            step(desk, "#step-open");
            second.waitForCard().press("FOR").says("「賛成」で受け付けました");
            third.waitForCard().press("AGAINST").says("「反対」で受け付けました");
            fourth.waitForCard();
            wire.cut();
            fourth.press("FOR").warns("押した内容は届いていません");
            shows(console, "#not-reached", "4 太田");
            shows(board, "#hall-counts", "残り");
            step(desk, "#step-close");
            shows(desk, "#sure", "太田 安彦、近藤 之雄");
            desk.locator("#sure-no").click();
            wire.mend();
            fourth.says("「賛成」で受け付けました");
            try (VotingClient fifth = chamber.tablet(5)) {
                fifth.cast(vote("id"), (int) vote("round"), "AGAINST").counted().join();
            }
            // Before it hears of the last one the desk asks whether to close all the same.
            shows(desk, "#sentence", "投票漏れなし");
            step(desk, "#step-close");
            shows(board, "#hall-word", "可否同数");
            shows(console, "#counts", "可否同数");
            step(desk, "#cast-for");
            shows(desk, "#sure-yes", "「可決」と裁決する");
            Axe.check(desk);
            desk.locator("#sure-yes").click();
            shows(desk, "#sentence", "可決");
            step(desk, "#step-declare");
            shows(board, "#hall-word", "可決");
            shows(console, "#agenda", "可決");
            second.shows("#result-word", "可決").shows("#result-own", "あなたの投票：賛成");
            for (Page page : List.of(desk, console, board, second.page())) {
                Axe.check(page);
            }
        }
    }

    @Test
    void theClerkRunsAVoteByKeyboardAlone() {
        try (Person clerk = browser.person("secretariat"); VotingClient second = chamber.tablet(2)) {
            Page console = clerk.open(at("console"));
            shows(console, "#sentence", "議案第68号");
            press(console, "Space");
            shows(console, "#vote-label", "採決中");
            second.cast(vote("id"), (int) vote("round"), "FOR").counted().join();
            shows(console, "#not-voted-count", "3");
            press(console, "Enter");
            shows(console, "#sure", "石川 孝文");
            console.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(console.locator("#sure")).isHidden();
            shows(console, "#vote-label", "採決中");
            press(console, "Enter");
            PlaywrightAssertions.assertThat(console.locator("#sure-no")).isFocused();
            shows(console, "#sure-yes", "このまま締め切る");
            console.keyboard().press("Tab");
            console.keyboard().press("Enter");
            shows(console, "#vote-label", "宣告前");
            shows(console, "[data-seat='2']", "○");
            press(console, "d");
            shows(console, "#agenda", "完了");
            assertEquals("DECLARED", chamber.state().getAsJsonObject("vote").get("state").getAsString());
        }
    }

    /** One step at a time: what is pressed before the step before has ended counts for nothing. */
    private static void settle(Page console) {
        console.locator("dialog[open], body:not([data-busy])").first().waitFor();
    }

    private static void press(Page console, String key) {
        settle(console);
        console.keyboard().press(key);
    }

    @Test
    void aSeatIsMarkedAndRecusedAtTheDesk() {
        try (Person clerk = browser.person("secretariat")) {
            Page console = clerk.open(at("console"));
            click(console, "[data-seat='3']");
            click(console, "[data-mark=LEFT_ROOM]");
            shows(console, "[data-seat='3']", "退");
            click(console, "[data-seat='4']");
            click(console, "#seat-recuse");
            shows(console, "[data-seat='4']", "除");
            click(console, "#open-vote");
            shows(console, "#vote-label", "採決中");
            shows(console, "[data-seat='4']", "除");
            shows(console, "#not-voted", "2 神谷　5 近藤");
        }
    }

    private static void click(Page console, String place) {
        settle(console);
        console.locator(place).click();
    }

    private String at(String screen) {
        return "/ballots/" + screen + ".xhtml?sitting=" + chamber.sitting();
    }

    private long vote(String field) {
        return chamber.state().getAsJsonObject("vote").get(field).getAsLong();
    }

    /** One step at a time: the desk takes no press while the one before is under way. */
    private static void step(Page desk, String step) {
        desk.locator("body:not([data-busy])").waitFor();
        desk.locator(step).click();
    }

    private static void shows(Page page, String place, String words) {
        PlaywrightAssertions.assertThat(page.locator(place)).containsText(words, new ContainsTextOptions().setTimeout(8000));
    }
}
