package org.gijido.questions.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Api;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The board, quick entry and the question's page before a real browser. */
class BoardPageIT {

    private static Browser browser;
    private final Api generalAffairs = TestServer.api("general-affairs");
    private TestSession session;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void open() throws SQLException {
        session = TestSession.open(2);
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    /** What is withdrawn is what was asked about: it cannot be undone. */
    @Test
    void whatChangedBetweenTheQuestionAndTheYesIsNotWithdrawn() throws SQLException {
        long question = session.enter("1", "取り下げる質問");
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/questions/question.xhtml?id=" + question);
            page.locator("[id='withdrawal:go']").click();
            page.locator("#ask").waitFor();
            generalAffairs.post("/api/questions/" + question + "/move", Map.of("number", "5-(1)")).accepted();
            page.locator("#ask button[value=yes]").click();
            page.locator("#messages .message-error").waitFor();
            assertTrue(page.locator("#messages").textContent().contains("先に変更しました"));
            assertNotEquals("WITHDRAWN", TestSession.state(question));
            page.locator("[id='withdrawal:go']").click();
            page.locator("#ask").waitFor();
            assertThat(page.locator("#ask p").first()).containsText("質問" + TestSession.number(question) + "を");
            page.locator("#ask button[value=yes]").click();
            page.waitForURL("**/questions/board.xhtml*");
            assertEquals("WITHDRAWN", TestSession.state(question));
        }
    }

    @Test
    void aBoardThatWasOpenAllTheTimeIsTheSameAsAFreshOne() throws SQLException {
        long own = TestSession.divisionOf("drafter");
        session.enter("1", "最初の質問");
        try (Person viewer = browser.person("viewer")) {
            Page old = viewer.open(board());
            old.waitForSelector("#lines tr[data-question]");
            long second = session.enter("2-(1)-①", "あとから入った質問");
            long third = session.enter("3", "動く質問");
            TestSession.enter(generalAffairs,
                    Map.of("turnId", session.turn(), "number", "1", "subject", "割り込む質問", "insert", true));
            generalAffairs.post("/api/questions/" + third + "/move", Map.of("number", "1")).accepted();
            TestServer.api("drafter").post("/api/assignments/" + TestSession.assign(second, own) + "/accept", Map.of())
                    .accepted();
            long gone = session.enter("9", "取り下げる質問");
            generalAffairs.delete("/api/questions/" + gone).accepted();
            old.waitForSelector("#lines tr.withdrawn[data-question='" + gone + "']");
            Page fresh = viewer.newTab();
            fresh.navigate(TestServer.url().resolve(board()).toString());
            assertEquals(text(fresh, "#lines"), text(old, "#lines"));
            assertEquals(text(fresh, ".board-counts ul"), text(old, ".board-counts ul"));
            assertEquals(text(fresh, ".board-speakers"), text(old, ".board-speakers"));
            assertTrue(old.locator("tr[data-question='" + second + "']").getAttribute("title")
                    .contains(TestServer.account("drafter").name()));
        }
    }

    @Test
    void aQuestionIsEnteredAndAssignedWithoutAMouse() throws SQLException {
        session.enter("1", "前からある質問");
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open(board());
            page.keyboard().press("n");
            page.waitForURL("**/entry.xhtml**");
            page.locator("[id='entry:subject']").focus();
            clerk.ime().compose("ま", "窓", "窓口");
            clerk.ime().accept("窓口について");
            page.keyboard().press("Control+Enter");
            page.waitForSelector(".entered li:nth-child(2)");
            assertEquals("3", page.locator("[id='entry:number']").inputValue());
            page.navigate(TestServer.url().resolve(board()).toString());
            Locator line = page.locator("#lines tr[data-question]").nth(1);
            assertTrue(line.textContent().contains("窓口について"));
            line.locator(".row-link").focus();
            page.keyboard().press("a");
            page.waitForSelector("#assigning[open]");
            page.keyboard().type(page.locator("#divisions option").first().getAttribute("value"));
            page.keyboard().press("Enter");
            page.waitForCondition(() -> "AWAITING_ACCEPTANCE".equals(line.getAttribute("data-state")));
        }
    }

    @Test
    void whatWasTypedStaysWhenAnotherWasFaster() {
        long question = session.enter("1", "元の件名");
        try (Person slower = browser.person("general-affairs")) {
            Page page = slower.open("/questions/question.xhtml?id=" + question);
            generalAffairs.put("/api/questions/" + question, Map.of("version", 0, "subject", "早い人の件名")).accepted();
            page.locator("[id='edit:subject']").fill("遅い人の件名");
            page.locator("[id='edit:save']").click();
            page.waitForSelector(".message-error");
            assertEquals("遅い人の件名", page.locator("[id='edit:subject']").inputValue());
            assertTrue(page.locator("#editing .card").textContent().contains("早い人の件名"));
            page.locator("[id='edit:save']").click();
            page.waitForSelector(".message-done");
            assertEquals("遅い人の件名", TestSession.question(question).getAsJsonObject("text").get("subject").getAsString());
        }
    }

    @Test
    void theDivisionAcceptsInOnePress() throws SQLException {
        long question = session.enter("1", "受ける質問");
        TestSession.assign(question, TestSession.divisionOf("drafter"));
        try (Person drafter = browser.person("drafter")) {
            Page page = drafter.open(board() + "&question=" + question);
            page.locator("[data-accept]").click();
            page.waitForCondition(
                    () -> "NOT_STARTED".equals(page.locator("tr[data-question='" + question + "']").getAttribute("data-state")));
        }
    }

    @Test
    @DisplayName("F17: the board shows its lines, with the states in one line and the filters folded up; the chosen question covers none")
    void theBoardShowsItsLines() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/questions/board.xhtml");
            page.setViewportSize(1280, 800);
            assertTrue(linesInSight(page) >= 8, () -> linesInSight(page) + " lines at 1280×800");
            page.setViewportSize(1024, 768);
            assertTrue(linesInSight(page) >= 5, () -> linesInSight(page) + " lines at 1024×768");
            assertEquals(1,
                    page.evaluate("new Set([...document.querySelectorAll('.state-count')].filter(one => one.checkVisibility())"
                            + ".map(one => one.getBoundingClientRect().top)).size"));
            assertTrue(page.locator(".state-count:visible").first().textContent().contains("期限超過"));
            page.setViewportSize(1280, 800);
            page.locator("#lines .row-link").first().click();
            page.waitForSelector("#panel article");
            assertTrue(page.locator(".board-panel").boundingBox().x >= page.locator("#lines").boundingBox().x
                    + page.locator("#lines").boundingBox().width, "the panel covers a column");
            page.keyboard().press("/");
            assertEquals("filter-text", page.evaluate("document.activeElement.id"));
        }
    }

    private static int linesInSight(Page page) {
        return ((Number) page.evaluate("[...document.querySelectorAll('#lines tr[data-question]')].filter(one => "
                + "document.elementFromPoint(innerWidth / 2, one.getBoundingClientRect().bottom - 2)?.closest('tr') === one).length"))
                .intValue();
    }

    @Test
    void thePagesCanBeReadByEverybody() throws SQLException {
        long question = session.enter("1", "市役所業務のデジタル化について");
        TestSession.assign(question, TestSession.divisionOf("drafter"));
        try (Person clerk = browser.person("general-affairs")) {
            for (String path : new String[] {board(), board() + "&question=" + question,
                    "/questions/entry.xhtml?session=" + session.id(),
                    "/questions/question.xhtml?id=" + question, "/questions/import.xhtml"}) {
                Page page = clerk.open(path);
                page.waitForLoadState();
                assertEquals(1, page.locator(".page-title").count(), path + " is no error page");
                Axe.check(page);
            }
            Screenshots.take(clerk.open("/questions/board.xhtml"), "questions-board");
            Screenshots.take(clerk.open("/questions/entry.xhtml"), "questions-entry");
        }
    }

    private String board() {
        return "/questions/board.xhtml?session=" + session.id();
    }

    private static String text(Page page, String selector) {
        return page.locator(selector).innerText().replaceAll("\\s+", " ").strip();
    }
}
