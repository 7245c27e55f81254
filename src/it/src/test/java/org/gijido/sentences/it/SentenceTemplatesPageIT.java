package org.gijido.sentences.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.Test;

/** A city words its sentences; what would make one false is refused, and the usual words come back. */
class SentenceTemplatesPageIT {

    private static final String FEW = "/sentences/template.xhtml?phrase=FEW";

    @Test
    void aWordingIsSeenAsItIsTypedAndCanBeTakenBack() {
        try (Browser browser = Browser.open(); Person clerk = browser.person("secretariat")) {
            Page page = clerk.open(FEW);
            type(page, "{賛成}少数と認めます。");
            page.locator("[id='edit:preview'] li", new Page.LocatorOptions().setHasText("賛成少数と認めます。")).first().waitFor();
            Screenshots.take(page, "sentence-template");
            Axe.check(page);
            page.locator("[id='edit:keep']").click();
            page.waitForURL("**/sentences/templates.xhtml");
            assertTrue(page.locator("#samples").textContent().contains("賛成少数と認めます。"));
            clerk.open(FEW);
            page.locator("[id='edit:reset']").click();
            page.locator("#ask button[value=yes]").click();
            page.waitForURL("**/sentences/templates.xhtml");
            assertFalse(page.locator("#samples").textContent().contains("賛成少数と認めます。"));
        }
    }

    @Test
    void aWordingThatTurnsTheResultRoundIsRefused() {
        try (Browser browser = Browser.open(); Person clerk = browser.person("secretariat")) {
            Page page = clerk.open(FEW);
            type(page, "{賛成}多数{であります}。");
            page.locator("[id='edit:preview'] .message-error").first().waitFor();
            page.locator("[id='edit:keep']").click();
            page.locator("#messages .message-error").waitFor();
            page.reload();
            page.locator("[data-typed=restored] button").click();
            assertEquals("{賛成}少数{であります}。", page.locator("[id='edit:text']").inputValue());
        }
    }

    /** Two clerks on the same phrase: the second is told, and nothing is lost. */
    @Test
    void theSecondOfTwoIsTold() {
        try (Browser browser = Browser.open(); Person first = browser.person("secretariat");
                Person second = browser.person("secretariat")) {
            Page early = first.open("/sentences/template.xhtml?phrase=MANY");
            Page late = second.open("/sentences/template.xhtml?phrase=MANY");
            type(early, "{賛成}多数と認めます。");
            early.locator("[id='edit:keep']").click();
            early.waitForURL("**/sentences/templates.xhtml");
            type(late, "{賛成}多数です。");
            late.locator("[id='edit:keep']").click();
            late.locator("#messages .message-error").waitFor();
            // The preview asked for by the last key comes after the refusal and leaves it standing.
            late.waitForTimeout(1_500);
            assertTrue(late.locator("#messages .message-error").isVisible());
            first.open("/sentences/template.xhtml?phrase=MANY");
            early.locator("[id='edit:reset']").click();
            early.locator("#ask button[value=yes]").click();
            early.waitForURL("**/sentences/templates.xhtml");
        }
    }

    @Test
    void whoMayOnlyReadHasNoForm() {
        try (Browser browser = Browser.open(); Person reader = browser.person("councillor")) {
            Page page = reader.open("/sentences/templates.xhtml");
            assertTrue(page.locator("#samples li").count() > 20);
            assertEquals(0, page.locator("a[href*='template.xhtml?phrase']").count());
        }
    }

    private static void type(Page page, String text) {
        page.locator("[id='edit:text']").fill(text);
        page.locator("[id='edit:text']").press("End");
    }
}
