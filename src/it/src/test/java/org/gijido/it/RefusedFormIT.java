package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** What a form says when it is refused, and what a question before an act says. */
class RefusedFormIT {

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.id || document.activeElement.value");
    }

    /** F13: title and focus say so, and the title says so no longer once it was taken. */
    @Test
    void aRefusalStandsInTheTitleAndTheFirstWrongFieldHasTheFocus() {
        try (Browser browser = Browser.open(); Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/questions/entry.xhtml");
            String title = page.title();
            page.locator("[id='entry:body']").fill("件名を書き忘れた。");
            page.locator("[id='entry:body']").press("Control+Enter");
            page.waitForCondition(() -> page.title().equals("エラー：" + title));
            assertEquals("entry:subject", focused(page));
        }
    }

    /** F14: the button says what it does, the harmless one has the focus, and Enter twice does nothing. */
    @Test
    void whoPressesEnterTwiceHasDoneNothing() {
        try (Browser browser = Browser.open(); Person admin = browser.person("admin")) {
            Page page = admin.open("/access/account.xhtml?id=" + TestServer.api("viewer").get("/api/me").accepted().json()
                    .getAsJsonObject().get("account").getAsLong());
            Locator disable = page.locator("[id='acts:disable']");
            String verb = disable.textContent().strip();
            disable.focus();
            page.keyboard().press("Enter");
            Locator yes = page.locator("#ask button[value=yes]");
            yes.waitFor();
            assertEquals(verb, yes.textContent());
            assertEquals("no", focused(page));
            page.keyboard().press("Enter");
            yes.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            page.reload();
            assertEquals(verb, page.locator("[id='acts:disable']").textContent().strip());
        }
    }
}
