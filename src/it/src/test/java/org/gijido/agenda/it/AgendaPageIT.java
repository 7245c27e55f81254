package org.gijido.agenda.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Fit;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A clerk takes a file in, brings it into order and changes an item, in the pages. */
class AgendaPageIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aFileIsTakenInOrderedAndChanged() throws SQLException {
        try (TestSitting sitting = TestSitting.open(); Browser browser = Browser.open();
                Person clerk = browser.person("secretariat")) {
            Page page = clerk.open("/agenda/agenda.xhtml?sitting=" + sitting.id());
            assertEquals(Long.toString(sitting.id()), page.locator("#filter-sitting").inputValue());
            page.locator("a[href*='/agenda/import']").click();
            look(page, new FilePayload("wrong.csv", "text/csv", "種別,件名\r\n質問,件名\r\n".getBytes(StandardCharsets.UTF_8)));
            page.locator(".message-error").waitFor();
            assertEquals(0, page.locator("button[id='confirm:store']").count(), "nothing can be stored with a wrong row");
            Screenshots.take(page, "agenda-import-wrong");
            look(page, new FilePayload("gijinittei.xlsx", XLSX,
                    TestServer.api("secretariat").get("/api/agenda/example.xlsx").bytes()));
            page.locator("button[id='confirm:store']").waitFor();
            assertEquals(List.of(), sitting.labels(), "only looked at so far");
            Screenshots.take(page, "agenda-import-look");
            page.locator("button[id='confirm:store']").click();
            page.waitForURL("**/agenda/agenda.xhtml?sitting=*");
            assertEquals(10, page.locator("[data-item]").count());
            page.locator("tbody tr").nth(1).locator("[data-move='-1']").focus();
            page.keyboard().press("Alt+ArrowUp");
            page.waitForCondition(() -> !page.locator("#orderSaid").textContent().isBlank());
            assertEquals(List.of("議案第69号に対する髙木克彦議員ほか2名提出の修正案", "議案第68号"), sitting.labels().subList(0, 2));
            changeFirst(page);
            assertTrue(page.locator("tbody tr").first().textContent().contains("決算の別の名"));
            Axe.check(page);
        }
    }

    private static void look(Page page, FilePayload file) {
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("button[id='upload:preview']").click();
    }

    private static void changeFirst(Page page) {
        page.locator("tbody tr").nth(1).locator("a[href*='edit-item']").click();
        page.locator("[id='edit:report']").selectOption("REJECT");
        page.waitForCondition(() -> page.locator("[id='edit:sentence']").textContent().contains("否決"));
        page.locator("[id='edit:keep']").click();
        page.locator("#messages .message-error").waitFor();
        page.goBack();
        page.locator("tbody tr").first().locator("a[href*='edit-item']").click();
        page.locator("[id='edit:title']").fill("決算の別の名");
        page.locator("[id='edit:keep']").click();
        page.waitForURL("**/agenda/agenda.xhtml?sitting=*");
    }

    @Test
    void itemsArePutTogetherByTheirBoxes() throws SQLException {
        try (TestSitting sitting = TestSitting.open(); Browser browser = Browser.open();
                Person clerk = browser.person("secretariat")) {
            sitting.add("BILL", "1", "一");
            sitting.add("ACCOUNTS", "1", "二");
            sitting.add("BILL", "3", "三");
            Page page = clerk.open("/agenda/agenda.xhtml?sitting=" + sitting.id());
            page.locator("[data-choice]").nth(0).check();
            page.locator("[data-choice]").nth(1).check();
            page.locator("[data-bundle='true']").click();
            page.locator("#orderRefused:visible").waitFor();
            page.locator("[data-choice]").nth(1).uncheck();
            page.locator("[data-choice]").nth(2).check();
            page.locator("[data-bundle='true']").click();
            page.locator(".tag").first().waitFor();
            assertEquals(2, page.locator("tbody .tag").count());
        }
    }

    @Test
    @DisplayName("V24: an election of people who are no members is entered with its candidates, and only an election has them")
    void anElectionOfOthersIsEntered() throws SQLException {
        try (TestSitting sitting = TestSitting.open(); Browser browser = Browser.open();
                Person clerk = browser.person("secretariat")) {
            Page page = clerk.open("/agenda/edit-item.xhtml?sitting=" + sitting.id());
            assertFalse(page.locator("[id='edit:candidates']").isVisible(), "a bill has no candidates");
            page.locator("[id='edit:put']").selectOption("AMENDMENT");
            page.locator("[id='edit:sentence']:has-text('修正案だけを諮ります')").waitFor();
            Axe.check(page);
            page.locator("[id='edit:kind']").selectOption("ELECTION");
            page.locator("[id='edit:candidates']").waitFor();
            page.waitForCondition(() -> !page.locator("[id='edit:sentence']").textContent().contains("修正案"));
            assertFalse(page.locator("[id='edit:put']").isVisible(), "an election has no amendment");
            page.locator("[id='edit:title']").fill("選挙管理委員の選挙");
            page.locator("[id='edit:elected']").fill("2");
            page.locator("[id='edit:candidates']").fill("勅使河原 左衛門\n葛󠄀城 髙明\n");
            Screenshots.take(page, "agenda-election");
            page.locator("[id='edit:keep']").click();
            page.waitForURL("**/agenda/agenda.xhtml?sitting=*");
            assertTrue(page.locator("tbody tr").first().textContent().contains("候補者 2人"));
            assertEquals(2,
                    TestServer.api("secretariat").get(sitting.items()).accepted().json().getAsJsonArray().get(0).getAsJsonObject()
                            .get("electedSeats").getAsInt());
        }
    }

    @Test
    @DisplayName("V7, V12: the list calls an amendment and a council's own label by what they are, whole at every size")
    void theListShowsWhatIsPut() throws SQLException {
        String title = "あおば市一般職の任期付職員の採用等に関する条例及びあおば市職員の勤務時間、休暇等に関する条例の一部を改正する条例等の一部を改正する条例の制定について".repeat(2).substring(0, 120);
        try (TestSitting sitting = TestSitting.open(); Browser browser = Browser.open();
                Person clerk = browser.person("secretariat")) {
            sitting.add(Map.of("kind", "BILL", "number", "10", "title", title, "put", "AMENDMENT", "proposer", "勅使河原 左衛門議員ほか5人"));
            sitting.add(Map.of("kind", "BILL", "number", "157", "title", title, "ownLabel", "第157号議案"));
            Page page = clerk.open("/agenda/agenda.xhtml?sitting=" + sitting.id());
            assertEquals(List.of("議案第10号に対する勅使河原 左衛門議員ほか5人提出の修正案", "第157号議案"), page.locator(".agenda-label").allTextContents());
            Fit fit = Fit.of(page);
            assertEquals(List.of(), fit.faultsInFrame(".agenda-label, .agenda-title, .agenda-meaning"));
            fit.pictures("agenda-put");
            Axe.check(page);
        }
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() throws SQLException {
        try (TestSitting sitting = TestSitting.open(); Browser browser = Browser.open();
                Person reader = browser.person("councillor")) {
            sitting.add("BILL", "1", "一");
            Page page = reader.open("/agenda/agenda.xhtml?sitting=" + sitting.id());
            assertEquals(1, page.locator("[data-item]").count());
            assertEquals(0, page.locator("main button:not(.filters *), main input[type=checkbox]").count(),
                    "but to choose a day");
        }
    }
}
