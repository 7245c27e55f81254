package org.gijido.rules.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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

    /** F15: what cannot be read and what cannot hold is refused before anything is asked; the question says what changes. */
    @Test
    void theQuestionComesAfterTheInputWasCheckedAndSaysWhatChanges() {
        try (Browser browser = Browser.open(); Person clerk = browser.person("secretariat")) {
            Page page = clerk.open("/rules/rules.xhtml");
            int before = page.locator("[id='history'] tbody tr").count();
            String grace = page.locator("[id='rules:grace']").inputValue();
            press(page, "abc");
            page.locator("[id='rules:grace-error']:not(:empty)").waitFor();
            assertTrue(page.locator("[id='rules:grace-error']").textContent().endsWith("には整数を入力してください。"),
                    "whatever the language of the machine is");
            assertFalse(page.locator("#ask").isVisible());
            press(page, "11");
            page.locator("#messages .message-error").waitFor();
            assertFalse(page.locator("#ask").isVisible());
            String other = grace.equals("3") ? "4" : "3";
            press(page, other);
            page.locator("#ask").waitFor();
            assertEquals(List.of("締切のあとに待つ秒数：" + grace + "秒 → " + other + "秒"), page.locator("#ask li").allTextContents());
            Screenshots.take(page, "rules-question");
            Axe.check(page);
            page.locator("#ask button[value=no]").click();
            assertEquals(other, page.locator("[id='rules:grace']").inputValue(), "what was typed stays");
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
        press(page, grace);
        page.locator("#ask button[value=yes]").click();
        page.waitForCondition(() -> page.locator("[id='history'] tbody tr").count() > before);
    }

    private static void press(Page page, String grace) {
        page.locator("[id='rules:grace']").fill(grace);
        page.locator("[id='rules:settle']").click();
    }
}
