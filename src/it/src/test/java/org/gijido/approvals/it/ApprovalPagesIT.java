package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Approving;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** A document from its first word to the decision, by the hands that do it. */
class ApprovalPagesIT {

    private static final String LIST = "/approvals/approvals.xhtml";
    private static final String WHOLE_IN_VIEW = """
            (selector) => {
              const box = document.querySelector(selector).getBoundingClientRect();
              return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
            }""";

    private final String subject = "後援名義の使用承認 " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aDraftGoesRoundAndIsDecidedInTwoPressesEachFromTheList() {
        Approving.layTable();
        try (Browser browser = Browser.open()) {
            long id = draftAndSubmit(browser);
            assertEquals("CIRCULATING", Approving.state(id));
            Approving.passDeputies(id);
            openFromTheListAndStamp(browser.person("division-head"), id, "承認する", 1280, 800);
            assertEquals("CIRCULATING", Approving.state(id));
            Approving.passDeputies(id);
            openFromTheListAndStamp(browser.person("department-head"), id, "決裁する", 390, 844);
            assertEquals("DECIDED", Approving.state(id));
        }
    }

    /** @return its number */
    private long draftAndSubmit(Browser browser) {
        Person drafter = browser.person("drafter");
        Page page = drafter.open(LIST + "?box=SENT");
        page.locator(".page-actions a.button-primary").click();
        page.locator("#subject").fill(subject);
        page.locator("#matter").selectOption("travel-head");
        page.locator("#proposal").fill("次のとおり使用を承認してよろしいか伺います。");
        page.locator("#draft-state[data-state=saved]").waitFor();
        page.locator("#way .way-decision").waitFor();
        assertTrue(page.locator("#way").textContent().contains("別表第1-12"), page.locator("#way").textContent());
        Screenshots.whole(page, "approvals-drafting");
        page.locator("#submit").click();
        page.locator("#ask[open]").waitFor();
        assertTrue(page.locator("#ask-sentence").textContent().contains(subject), "the question names the document");
        page.locator("#ask [value=yes]").click();
        page.waitForURL(url -> url.contains("/approvals/document.xhtml?id="));
        return Long.parseLong(page.url().replaceFirst(".*id=(\\d+).*", "$1"));
    }

    /** Two presses: the line, and the stamp; grid, content and button are in one view. */
    private void openFromTheListAndStamp(Person person, long id, String word, int width, int height) {
        Page page = person.page();
        page.setViewportSize(width, height);
        person.open(LIST);
        page.locator(".row-link", new Page.LocatorOptions().setHasText(subject)).click();
        page.waitForURL(url -> url.endsWith("document.xhtml?id=" + id));
        Locator press = page.locator("#stamp-press:enabled");
        press.waitFor();
        assertEquals(word, press.textContent());
        for (String part : List.of("#stamp-press", ".grid-turn", ".page-title")) {
            assertTrue((Boolean) page.evaluate(WHOLE_IN_VIEW, part), part + " is in view at " + width + "×" + height);
        }
        press.click();
        page.locator(".grid-box.grid-done[data-mine=true]").first().waitFor();
        assertEquals(0, page.locator("#stamp-press").count());
    }

    @Test
    void whatWasTypedStaysWhenTheContentHasChangedMeanwhile() {
        long id = Approving.submitted(subject);
        try (Browser browser = Browser.open(); Person head = browser.person("division-head")) {
            Page page = head.open("/approvals/document.xhtml?id=" + id);
            page.locator("#open-REMAND").click();
            page.locator("#note-REMAND").fill("催しの日が足りません。");
            Approving.act("drafter", id, "WITHDRAW", 1, "日程が変わったため");
            page.locator("#act-REMAND button[type=submit]").click();
            Locator refusal = page.locator("#act-REMAND .field-error:visible");
            refusal.waitFor();
            assertTrue(!refusal.textContent().isBlank());
            assertTrue(page.locator("#approval .state-todo").count() > 0, "the document is shown as it is now");
            assertEquals("催しの日が足りません。", page.locator("#note-REMAND").inputValue());
        }
    }

    @Test
    void whatAnotherDidIsSaidAndShown() {
        long id = Approving.submitted(subject);
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/approvals/document.xhtml?id=" + id);
            page.locator(".grid-turn").waitFor();
            Approving.act("division-head", id, "APPROVE", 1, "");
            page.locator("#news:visible").waitFor();
            assertTrue(page.locator("#news").textContent().contains(TestServer.account("division-head").name()));
            page.locator(".history-act", new Page.LocatorOptions().setHasText("承認")).waitFor();
        }
    }

    @Test
    void itWaitsOnTheFrontPageAndLeadsOnToTheNext() {
        long first = Approving.approved(subject);
        long second = Approving.approved(subject);
        try (Browser browser = Browser.open(); Person head = browser.person("department-head")) {
            Page page = head.open("/approvals/document.xhtml?id=" + first);
            page.locator("#stamp-next:enabled").click();
            page.waitForURL(url -> !url.contains("document.xhtml?id=" + first));
            page.waitForCondition(() -> Approving.state(first).equals("DECIDED"));
            assertEquals("CIRCULATING", Approving.state(second));
        }
    }
}
