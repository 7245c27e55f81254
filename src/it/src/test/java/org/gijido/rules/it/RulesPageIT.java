package org.gijido.rules.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.Test;

/** Rules are settled as versions; what held before stays to be read. */
class RulesPageIT {

    @Test
    void aNewVersionSaysWhatItChangedAndCanBeTakenBackByAnother() {
        try (Browser browser = Browser.open(); Person clerk = browser.person("secretariat")) {
            Page page = clerk.open("/rules/rules.xhtml");
            int before = page.locator("[id='history'] tbody tr").count();
            String grace = page.locator("[id='rules:grace']").inputValue();
            settle(page, grace.equals("3") ? "4" : "3");
            assertEquals(before + 1, page.locator("[id='history'] tbody tr").count());
            assertTrue(page.locator("[id='history'] tbody tr").first().textContent()
                    .contains("締切のあとに待つ秒数：" + (grace.equals("3") ? "4" : "3") + "秒"));
            Screenshots.take(page, "rules-history");
            Axe.check(page);
            settle(page, grace);
            assertEquals(before + 2, page.locator("[id='history'] tbody tr").count());
        }
    }

    @Test
    void whatCannotHoldIsRefused() {
        try (Browser browser = Browser.open(); Person clerk = browser.person("secretariat")) {
            Page page = clerk.open("/rules/rules.xhtml");
            int before = page.locator("[id='history'] tbody tr").count();
            page.locator("[id='rules:grace']").fill("11");
            page.locator("[id='rules:settle']").click();
            page.locator("#ask button[value=yes]").click();
            page.locator("#messages .message-error").waitFor();
            page.reload();
            assertEquals(before, page.locator("[id='history'] tbody tr").count());
        }
    }

    @Test
    void whoMayOnlyReadHasNoForm() {
        try (Browser browser = Browser.open(); Person reader = browser.person("councillor")) {
            Page page = reader.open("/rules/rules.xhtml");
            assertTrue(page.locator("dl.facts").textContent().contains("定足数"));
            assertEquals(0, page.locator("[id='rules:settle']").count());
        }
    }

    private static void settle(Page page, String grace) {
        int before = page.locator("[id='history'] tbody tr").count();
        page.locator("[id='rules:grace']").fill(grace);
        page.locator("[id='rules:settle']").click();
        page.locator("#ask button[value=yes]").click();
        page.waitForCondition(() -> page.locator("[id='history'] tbody tr").count() > before);
    }
}
