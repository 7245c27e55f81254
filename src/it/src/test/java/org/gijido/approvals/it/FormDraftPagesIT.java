package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.gijido.it.Approving;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** Each of the four forms that come with the product, from the first word to who reads it. */
class FormDraftPagesIT {

    private final String subject = "様式の試験 " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aProposalHasEachOfItsWordsOnce() {
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = begin(drafter, "general");
            assertEquals(0, page.locator("#f-subject, #f-proposal, #f-reason, #f-ground, #f-enforcedOn").count());
            page.locator("#proposal").fill("別紙のとおり見直してよろしいか伺います。");
            page.locator("#f-costs").check();
            page.locator("[data-field=amount]").waitFor();
            page.locator("#submit").click();
            Locator wrong = page.locator("#faults li");
            wrong.first().waitFor();
            assertEquals(List.of("理由を入力してください。", "予定額を入力してください。", "予算科目を入力してください。"), wrong.allTextContents());
            assertEquals("reason", page.evaluate("document.activeElement.id"), "the first wrong field has the focus");
            assertEquals("true", page.locator("#f-budget").getAttribute("aria-invalid"));
            Screenshots.take(page, "approvals-draft-wrong");
            Axe.check(page);
            fill(page, Map.of("reason", "利用が増えたため", "f-amount", "120,000", "f-budget", "2款1項1目"));
            read(page, send(page), List.of("120,000円", "2款1項1目", "利用が増えたため"));
        }
    }

    @Test
    void anExpenditureSaysItsAmountAndSoWhoDecides() {
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = begin(drafter, "consignment");
            assertFalse(page.locator("#amount").isVisible(), "the form says for how much it is");
            assertTrue(page.locator("#proposal").inputValue().contains("伺います"), "the usual sentence is there");
            fill(page, Map.of("reason", "老朽化", "f-year", "令和8年度", "f-budget", "2款1項1目", "f-payee", "あおば家具株式会社"));
            page.locator("[name='f.account'][value=general]").check();
            page.locator("[name='f.method'][value=open]").check();
            page.locator("[name='f.taxRate'][value=standard]").check();
            page.locator("[name='f.items.name']").fill("机");
            page.locator("[name='f.items.quantity']").fill("2");
            page.locator("[name='f.items.unitPrice']").fill("1,000,000");
            page.locator("[data-calculated=total]", new Page.LocatorOptions().setHasText("2,200,000円")).waitFor();
            page.locator("#way .way-decision", new Page.LocatorOptions().setHasText("部長")).waitFor();
            page.locator("[name='f.items.unitPrice']").fill("40,000");
            page.locator("#way .way-decision", new Page.LocatorOptions().setHasText("課長")).waitFor();
            page.setViewportSize(390, 844);
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is cut at 390");
            page.reload();
            assertEquals("40,000", page.locator("[name='f.items.unitPrice']").inputValue());
            read(page, send(page), List.of("88,000円", "あおば家具株式会社", "一般会計"));
        }
    }

    @Test
    void aSubsidyIsCalculatedAndNeedsItsApplication() throws SQLException {
        String examiner = TestServer.api("drafter").get("/api/forms/people?q=%E5%B1%B1").accepted().json().getAsJsonArray().get(0)
                .getAsJsonObject().get("number").getAsString();
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = begin(drafter, "grant");
            fill(page,
                    Map.of("ground", "要綱第5条", "f-applicant", "あおば自治会", "f-applicantAddress", "あおば市中央1-1", "f-appliedOn", "R8.6.1",
                            "f-programme", "夏まつり", "f-year", "令和8年度", "f-examiner", examiner));
            page.locator("[name='f.applicantAddress.postal']").fill("1234567");
            page.locator("[name='f.costs.name']").fill("会場費");
            page.locator("[name='f.costs.amount']").fill("200,000");
            page.locator("[name='f.rate'][value=third]").check();
            page.locator("[data-calculated=granted]", new Page.LocatorOptions().setHasText("66,000円")).waitFor();
            needsFile(page, "申請書.pdf");
            read(page, send(page), List.of("66,000円", "〒123-4567 あおば市中央1-1", "令和8年6月1日", "3分の1"));
        }
    }

    @Test
    void theUseOfTheNameIsAskedForAndALookAtAnotherMatterLosesNothing() throws SQLException {
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = begin(drafter, "patronage");
            fill(page, Map.of("f-organiser", "あおば音楽会", "f-event", "市民音楽会", "f-begins", "R9.3.1", "f-place", "市民ホール"));
            page.locator("[name='f.kind'][value=patron]").check();
            page.locator("#f-harmless").check();
            page.locator("#matter").selectOption("facility");
            page.locator("#f-event").waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.DETACHED));
            page.locator("#matter").selectOption("patronage");
            page.locator("#f-event").waitFor();
            assertEquals("市民音楽会", page.locator("#f-event").inputValue());
            needsFile(page, "企画書.pdf");
            long id = send(page);
            read(page, id, List.of("後援", "市民音楽会", "令和9年3月1日"));
            Approving.passDeputies(id);
            Page head = browser.person("division-head").open("/approvals/document.xhtml?id=" + id);
            assertTrue(head.locator(".filled").textContent().contains("あおば音楽会"));
            Screenshots.take(head, "approvals-form-read");
        }
    }

    private Page begin(Person drafter, String matter) {
        Approving.layTable();
        Page page = drafter.open("/approvals/draft.xhtml");
        page.locator("#matter").selectOption(matter);
        page.locator("#form-part [data-fill]").waitFor();
        page.locator("#subject").fill(subject);
        return page;
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((id, text) -> page.locator("#" + id).fill(text));
    }

    private static void needsFile(Page page, String name) throws SQLException {
        page.locator("#submit").click();
        Locator wrong = page.locator("#faults li");
        wrong.first().waitFor();
        assertEquals(1, wrong.count(), wrong.allTextContents()::toString);
        HungFiles.hang(Long.parseLong(page.url().replaceFirst(".*id=(\\d+).*", "$1")),
                Staff.at("010302", "SECTION_HEAD"), name);
    }

    /** @return its number */
    private long send(Page page) {
        page.locator("#submit").click();
        page.locator("#ask[open]").waitFor();
        page.locator("#ask [value=yes]").click();
        page.waitForURL(url -> url.contains("/approvals/document.xhtml?id="));
        return Long.parseLong(page.url().replaceFirst(".*id=(\\d+).*", "$1"));
    }

    private void read(Page page, long id, List<String> words) {
        assertEquals("CIRCULATING", Approving.state(id));
        assertTrue(page.locator("h1").textContent().contains(subject));
        String shown = page.locator(".approval-content").textContent();
        words.forEach(word -> assertTrue(shown.contains(word), word + " in " + shown));
    }
}
