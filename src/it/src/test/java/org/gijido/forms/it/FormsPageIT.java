package org.gijido.forms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.gijido.it.Api;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** The information division puts a form in place and tries it as those will see it who fill it in. */
class FormsPageIT {

    private static final String EXPENDITURE = "/forms/form.xhtml?code=expenditure";

    @Test
    void aFormCalculatesAndAsksWhileSomebodyTypesAndLosesNothing() {
        try (Browser browser = Browser.open(); Person admin = browser.person("admin")) {
            Page page = admin.open(EXPENDITURE);
            assertFalse(field(page, "negotiatedGround").isVisible());
            page.locator("#f-subject").fill("机の購入");
            page.locator("[name='f.method'][value=negotiated]").check();
            field(page, "negotiatedGround").waitFor();
            items(page, 0, "机", "２", "45,000円");
            said(page, "items.price", "90,000円");
            page.locator("[data-adds=items]").click();
            items(page, 1, "いす", "2.5", "3333");
            page.locator("[name='f.taxRate'][value=standard]").check();
            said(page, "total", "108,165円");
            field(page, "quotes").waitFor();
            assertEquals("机の購入", page.locator("#f-subject").inputValue());
            page.locator("[data-removes]").nth(1).click();
            said(page, "total", "99,000円");
            assertFalse(field(page, "quotes").isVisible());
        }
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndLedTo() {
        try (Browser browser = Browser.open(); Person admin = browser.person("admin")) {
            Page page = admin.open(EXPENDITURE);
            items(page, 0, "机", "x", "1000");
            page.locator("[id='trial:try']").click();
            Locator wrong = page.locator(".fill .message-error li a");
            wrong.first().waitFor();
            assertEquals(List.of("件名を入力してください。", "理由を入力してください。"), wrong.allTextContents().subList(0, 2));
            assertTrue(wrong.allTextContents().contains("内訳 1行目 数量は数字で入力してください（例：1,200）。"), wrong.allTextContents().toString());
            assertEquals("x", page.locator("[name='f.items.quantity']").first().inputValue());
            wrong.first().click();
            assertTrue(page.url().endsWith("#f-subject"), page.url());
            Screenshots.take(page, "form-wrong");
            Axe.check(page);
        }
    }

    @Test
    void aRightFormIsShownAsItWouldBeRead() {
        try (Browser browser = Browser.open(); Person admin = browser.person("admin")) {
            Page page = admin.open("/forms/form.xhtml?code=subsidy");
            Map.of("subject", "夏まつり補助金", "applicant", "あおば自治会", "applicantAddress", "あおば市中央1-1", "appliedOn", "R8.6.1",
                    "programme",
                    "夏まつり", "ground", "要綱第5条", "year", "令和８年度").forEach((code, text) -> page.locator("#f-" + code).fill(text));
            page.locator("[name='f.applicantAddress.postal']").fill("1234567");
            page.locator("[name='f.costs.name']").first().fill("会場費");
            page.locator("[name='f.costs.amount']").first().fill("200,000");
            page.locator("[name='f.rate'][value=third]").check();
            page.locator("#f-examiner").pressSequentially("山");
            Locator offered = page.locator("#f-people option").first();
            offered.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            String somebody = offered.getAttribute("value");
            page.locator("#f-examiner").fill(somebody);
            page.locator("[id='trial:try']").click();
            Locator shown = page.locator(".filled");
            shown.waitFor();
            for (String words : List.of("〒123-4567 あおば市中央1-1", "令和8年6月1日", "令和8年度", "3分の1", "66,000円",
                    somebody.substring(somebody.indexOf(' ') + 1))) {
                assertTrue(shown.textContent().contains(words), words + " in " + shown.textContent());
            }
            Screenshots.take(page, "form-filled");
            Axe.check(page);
        }
    }

    /** Also where a page has more rows by now than it began with, and Enter was pressed in and after a conversion. */
    @Test
    void whatIsTypedComesBackAfterAReload() {
        try (Browser browser = Browser.open(); Person admin = browser.person("admin")) {
            Page page = admin.open(EXPENDITURE);
            page.locator("#f-subject").focus();
            admin.ime().compose("つ", "つくえ");
            page.keyboard().press("Enter");
            page.locator("#f-subject").fill("机");
            page.locator("#f-subject").press("Enter");
            items(page, 0, "机", "2", "1000");
            page.locator("[data-adds=items]").click();
            items(page, 1, "いす", "1", "500");
            said(page, "total", "2,500円");
            assertEquals(0, page.locator(".fill .message-error").count(), "Enter sent nothing");
            page.onDialog(dialog -> dialog.accept());
            page.reload();
            said(page, "total", "2,500円");
            assertEquals("机", page.locator("#f-subject").inputValue());
            assertEquals("いす", page.locator("[name='f.items.name']").nth(1).inputValue());
            page.locator("[data-typed=restored] button").click();
        }
    }

    @Test
    void aFileIsCheckedAndBecomesTheNextVersion() {
        try (Browser browser = Browser.open(); Person admin = browser.person("admin")) {
            Page page = admin.open("/forms/forms.xhtml");
            choose(page,
                    "{\"code\": \"trial\",\n \"title\": \"試し\",\n \"fields\": [\n{\"code\": \"a\", \"kind\": \"MONEY\", \"label\": \"A\",\n"
                            + "\"calculated\": \"b / 2\"}]}");
            Locator fault = page.locator("tr", new Page.LocatorOptions().setHasText("a / calculated"));
            fault.waitFor();
            assertTrue(fault.textContent().contains("5") && fault.textContent().contains("b という項目はありません"), fault.textContent());
            String hint = "作り直し" + System.nanoTime();
            choose(page,
                    "{\"code\":\"trial\",\"title\":\"試し\",\"fields\":[{\"code\":\"a\",\"kind\":\"TEXT\",\"label\":\"項目A\",\"hint\":\""
                            + hint + "\"}]}");
            page.locator("[id='keep:keep']").click();
            page.waitForURL("**/forms/form.xhtml*");
            page.locator(".field-hint", new Page.LocatorOptions().setHasText(hint)).waitFor();
            Api drafter = TestServer.api("drafter");
            assertTrue(drafter.get("/api/forms").accepted().text().contains("\"trial\""));
            page.locator("[id='offer:switch']").click();
            page.locator("#ask button[value=yes]").click();
            page.locator("#messages .message-done", new Page.LocatorOptions().setHasText("停止しました")).waitFor();
            assertFalse(drafter.get("/api/forms").accepted().text().contains("\"trial\""));
        }
    }

    /** Documents of its matters would begin without it, and nobody would be told. */
    @Test
    void aFormWithWhichDocumentsBeginIsNotStopped() {
        try (Browser browser = Browser.open(); Person admin = browser.person("admin")) {
            Page page = admin.open("/forms/form.xhtml?code=patronage");
            page.locator("[id='offer:switch']").click();
            page.locator("#ask button[value=yes]").click();
            page.locator("#messages", new Page.LocatorOptions().setHasText("別の様式にしてから")).waitFor();
            assertTrue(TestServer.api("drafter").get("/api/forms").accepted().text().contains("\"patronage\""));
        }
    }

    @Test
    void onlyTheInformationDivisionSeesThePageAndEveryStaffReads() {
        Api drafter = TestServer.api("drafter");
        assertEquals(403, drafter.get("/forms/forms.xhtml").status());
        assertEquals(403, drafter.get("/forms/form.xhtml?code=proposal").status());
        assertTrue(drafter.get("/api/forms/proposal/versions/1/file").accepted().text().contains("伺い文"));
        assertEquals(404, drafter.get("/api/forms/nothing/versions/1/file").status());
        Api.Answer read = drafter.post("/api/forms/proposal/versions/1/reading",
                Map.of("subject", "x", "costs", List.of("true")));
        assertTrue(read.accepted().text().contains("\"budget\""), read.text());
        assertEquals(400,
                drafter.post("/api/forms/proposal/versions/1/reading", Map.of("subject", Map.of("a", Map.of("b", 1)))).status());
    }

    private static void choose(Page page, String json) {
        page.locator("[id='upload:file']").setInputFiles(
                new FilePayload("様式.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:check']").click();
    }

    private static Locator field(Page page, String code) {
        return page.locator("[data-field='" + code + "']");
    }

    private static void items(Page page, int row, String name, String quantity, String price) {
        page.locator("[name='f.items.name']").nth(row).fill(name);
        page.locator("[name='f.items.quantity']").nth(row).fill(quantity);
        page.locator("[name='f.items.unitPrice']").nth(row).fill(price);
    }

    private static void said(Page page, String code, String words) {
        page.locator("[data-calculated='" + code + "']", new Page.LocatorOptions().setHasText(words)).waitFor();
    }
}
