package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Fit;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is put is not the bill: card, list and board name it, and say how it was decided and counted. */
class WhatIsPutPageIT {

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
    @DisplayName("V7: an amendment is named on card, list and board, and the bill goes on without it")
    void anAmendmentIsNamedEverywhere() {
        long amendment = chamber.item(Map.of("kind", "BILL", "number", "10", "title", "市税条例の一部改正について", "put", "AMENDMENT"));
        chamber.bill("第10号");
        try (Tablet tablet = Tablet.of(browser, chamber, 2); Person hall = browser.person("secretariat")) {
            Page board = board(hall);
            tablet.shows("#items tr:first-child .item-label", "議案第10号に対する修正案").shows("#items tr:first-child .item-meaning",
                    "修正案");
            Opened vote = chamber.open(amendment);
            tablet.waitForCard().shows("#card-label", "議案第10号に対する修正案").shows("#card-meaning", "修正案").press("AGAINST")
                    .says("受け付けました");
            shows(board, "#hall-label", "議案第10号に対する修正案");
            shows(board, "#hall-meaning", "修正案");
            chamber.close(vote);
            chamber.declare(vote);
            tablet.shows("#result-word", "否決").page().locator("#card-back").click();
            tablet.shows("#items tr:first-child", "否決").shows("#items tr:nth-child(2)", "採決前");
            shows(board, "#hall-word", "否決");
        }
    }

    @Test
    @DisplayName("V8: after a fallen report the list says small what was decided on the way")
    void theListSaysWhatWasDecidedOnTheWay() {
        long bill = chamber.item(Map.of("kind", "BILL", "number", "13", "title", "手数料条例の制定について", "committee", "総務委員会",
                "report", "AMEND", "put", "COMMITTEE_AMENDMENT"));
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            Opened vote = chamber.open(bill);
            chamber.close(vote);
            chamber.declare(vote);
            tablet.page().locator("#card-back").click();
            tablet.shows("#items .item-way", "議案第13号に対する総務委員会の修正案 否決").shows("#items .item-label", "議案第13号").shows("#items",
                    "採決前");
        }
    }

    @Test
    @DisplayName("V9, V40: what nobody counted is said in words on card and board, and is never 0")
    void whatNobodyCountedIsNotNought() {
        long hands = chamber.item(Map.of("kind", "BILL", "number", "21", "title", "挙手の議案", "method", "HANDS"));
        try (Tablet tablet = Tablet.of(browser, chamber, 2); Person hall = browser.person("secretariat")) {
            Page board = board(hall);
            tablet.shows("#items", "挙手");
            Opened vote = record(hands, new HashMap<>(Map.of("outcomeInFavour", true)));
            tablet.waitForCard().shows("#result-counts", "挙手多数（人数は数えていません）").shows("#card-label", "挙手");
            assertEquals("", tablet.page().locator("#result-own").textContent(), "nobody asked the tablets");
            shows(board, "#hall-tallies", "挙手多数（人数は数えていません）");
            shows(board, "[data-seat='2']", "－");
            chamber.declare(vote);
            shows(board, "#hall-word", "可決");
            assertFalse(board.locator("#hall-counts").textContent().contains("0"));
            Axe.check(board);
        }
    }

    @Test
    @DisplayName("V9: of those who stood the number is shown, and of the others －")
    void onlyThoseInFavourWereCounted() {
        long standing = chamber.item(Map.of("kind", "BILL", "number", "22", "title", "起立の議案", "method", "STANDING"));
        try (Tablet tablet = Tablet.of(browser, chamber, 2); Person hall = browser.person("secretariat")) {
            Page board = board(hall);
            record(standing, new HashMap<>(Map.of("outcomeInFavour", true, "standing", Map.of("inFavour", 3))));
            tablet.waitForCard().shows("#result-counts", "起立 3名（ほかは数えていません）");
            shows(board, ".hall-for", "3");
            shows(board, ".hall-against", "－");
        }
    }

    @Test
    @DisplayName("V24: people who are no members are chosen by name, and shown by name as own ballot and on the board")
    void peopleWhoAreNoMembersHaveTheirNames() {
        long election = chamber
                .item(Map.of("kind", "ELECTION", "title", "選挙管理委員の選挙", "method", "ELECTRONIC", "majority", "ELECTION",
                        "electedSeats", 2, "candidates", List.of("勅使河原 左衛門", "長宗我部 花子", "葛󠄀城 髙明")));
        try (Tablet tablet = Tablet.of(browser, chamber, 2); Person hall = browser.person("secretariat")) {
            Page board = board(hall);
            Opened vote = chamber.open(election);
            tablet.waitForCard().page().locator("#card-search").fill("葛󠄀城");
            assertEquals(1, tablet.page().locator(".candidate:visible").count());
            assertEquals(0, tablet.page().locator(".candidate-seat").count(), "none of them has a seat");
            tablet.page().locator(".candidate:visible").click();
            tablet.shows("#confirm-what", "葛󠄀城 髙明").page().locator("#confirm-yes").click();
            tablet.says("「葛󠄀城 髙明」で受け付けました");
            tablet.page().reload();
            tablet.waitForCard().says("「葛󠄀城 髙明」で受け付けました");
            chamber.close(vote);
            chamber.declare(vote);
            tablet.shows("#result-word", "葛󠄀城 髙明").shows("#result-own", "葛󠄀城 髙明").shows("#result-counts", "当選人のない議席 1");
            shows(board, "#hall-word", "当選");
            shows(board, ".hall-elected", "葛󠄀城 髙明");
            shows(board, "#hall-tallies", "当選人のない議席 1");
            tablet.page().locator("#card-back").click();
            tablet.shows("#items .item-mine", "葛󠄀城 髙明");
            Axe.check(board);
        }
    }

    @Test
    @DisplayName("V29: an item that ended without a vote is said to have ended, and how")
    void anEndingHasItsWord() {
        long item = chamber.bill("第30号");
        try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
            chamber.clerk().post("/api/agenda-items/" + item + "/vote/ending", Map.of("ending", "WITHDRAWN", "reason", "市長の申出"))
                    .accepted();
            tablet.shows("#items .item-state", "終了").shows("#items .item-result", "撤回");
            Axe.check(tablet.page());
        }
    }

    @Test
    @DisplayName("V43: who pressed nothing has one sign on board and published table, and is in one count")
    void whoPressedNothingIsTheSameEverywhere() {
        long bill = chamber.bill("第40号");
        try (Tablet tablet = Tablet.of(browser, chamber, 2); Tablet idle = Tablet.of(browser, chamber, 3);
                Person hall = browser.person("secretariat");
                Person viewer = browser.person("viewer")) {
            Page board = board(hall);
            Opened vote = chamber.open(bill);
            tablet.waitForCard().press("FOR").says("受け付けました");
            chamber.close(vote);
            tablet.shows("#result-counts", "賛成 1名　反対 3名").shows("#result-counts", "うち投票しなかった 3名は、反対とみなす");
            idle.shows("#result-own", "反対とみなされます");
            shows(board, ".hall-against dd", "3");
            shows(board, "#hall-tallies", "うち投票しなかった 3名は、反対とみなす");
            shows(board, "[data-seat='3'] .seat-sign", "×");
            shows(board, "[data-seat='3'] .only-heard", "投票しなかったため");
            chamber.declare(vote);
            Page table = viewer.open("/results/table.xhtml?order=seat&session=" + chamber.session());
            assertEquals("×", table.locator(".members tbody tr").nth(2).locator(".sign").textContent());
            assertEquals("3", table.locator(".members tfoot td").last().textContent());
        }
    }

    @Test
    @DisplayName("V30, F5: before the roll is taken nobody is absent, on board, tablet and roll")
    void nobodyIsAbsentBeforeTheRoll() {
        try (Chamber fresh = Chamber.of(5)) {
            try (Tablet tablet = Tablet.of(browser, fresh, 2); Person hall = browser.person("secretariat")) {
                Page board = hall.open("/ballots/board.xhtml?sitting=" + fresh.sitting());
                shows(board, "#roll", "未確認 5名");
                shows(board, "[data-seat='2'] .only-heard", "未確認");
                assertFalse(board.locator("#seats").textContent().contains("欠"));
                tablet.shows("#presence", "あなた：未確認").page().locator("#attend").click();
                tablet.shows("#presence", "出席");
                shows(board, "#roll", "出席 1名　未確認 4名");
                Page roll = hall.open("/attendance/attendance.xhtml?sitting=" + fresh.sitting());
                shows(roll, ".roll-line:nth-child(3) .roll-state", "未確認");
                fresh.mark(3, "ABSENT");
                shows(roll, ".roll-line:nth-child(3) .roll-state", "欠席");
            }
        }
    }

    @Test
    @DisplayName("F11, F2: a title of 120 letters and long names are whole on the board")
    void theBoardCutsNothing() {
        String title = "あおば市一般職の任期付職員の採用等に関する条例及びあおば市職員の勤務時間、休暇等に関する条例の一部を改正する条例等の一部を改正する条例の制定に伴う関係条例の整備に関する条例の一部を改正する条例案に対する附帯決議を付することについて（総務文教常任委員会提出）";
        try (Chamber long28 = Chamber.of(names(28), Collections.nCopies(28, "青葉会")).begin();
                Person hall = browser.person("secretariat")) {
            Opened vote = long28.open(long28.item(Map.of("kind", "BILL", "number", "99", "title", title)));
            Page board = hall.open("/ballots/board.xhtml?sitting=" + long28.sitting());
            board.setViewportSize(1920, 1080);
            shows(board, "#hall-title", title);
            assertEquals(List.of(), cut(board), "at 1920×1080");
            Screenshots.once(board, "board-long-open");
            long28.close(vote);
            long28.declare(vote);
            shows(board, "#hall-word", "否決");
            assertEquals(List.of(), cut(board), "with the result");
            Screenshots.once(board, "board-long-declared");
            assertEquals(List.of(), Fit.of(board).faults("#hall-title, .hall-label"));
        }
    }

    /** Parts of the board that stand outside it, or are wider than their place. */
    private static List<?> cut(Page board) {
        return (List<?>) board.evaluate(
                "[...document.querySelectorAll('#hall-title, #hall-label, #hall-meaning, #hall-word, .seat-name, .seat, .hall-tallies li')]"
                        + ".filter(one => one.textContent && (one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().bottom > innerHeight + 1"
                        + " || one.getBoundingClientRect().right > innerWidth + 1)).map(one => `${one.id || one.className} ${one.textContent}`)");
    }

    private static List<String> names(int size) {
        List<String> usual = List.of("勅使河原 左衛門", "葛󠄀城 髙明", "二階堂 進次郎", "東海林 花", "長宗我部 元親");
        return IntStream.range(0, size).mapToObj(place -> usual.get(place % usual.size())).toList();
    }

    private Opened record(long item, Map<String, Object> body) {
        JsonObject opened = chamber.clerk().post("/api/agenda-items/" + item + "/vote/record", body).accepted().json()
                .getAsJsonObject();
        return new Opened(opened.get("vote").getAsLong(), opened.get("round").getAsInt());
    }

    private Page board(Person hall) {
        Page board = hall.open("/ballots/board.xhtml?sitting=" + chamber.sitting());
        board.setViewportSize(1920, 1080);
        return board;
    }

    private static void shows(Page page, String place, String words) {
        PlaywrightAssertions.assertThat(page.locator(place).first()).containsText(words,
                new ContainsTextOptions().setTimeout(8000));
    }
}
