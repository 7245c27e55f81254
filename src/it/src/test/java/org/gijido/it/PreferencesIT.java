package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a person chooses for themselves holds: the language before and after the sign-in, and whether single keys act. */
class PreferencesIT {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void asBefore() throws SQLException {
        Chamber.sql("update accounts set single_keys = true, language = null");
    }

    /** F12: the choice stays for whoever never chose one, and an account keeps its own. */
    @Test
    void theLanguageChosenBeforeTheSignInStaysForWhoNeverChoseOne() throws SQLException {
        TestServer.Account account = TestServer.account("viewer");
        Chamber.sql("update accounts set language = null where login = '" + account.login() + "'");
        try (Person reader = browser.stranger()) {
            Page page = reader.open("/signin.xhtml?language=en");
            reader.signIn(account);
            assertEquals("en", language(page));
            Chamber.sql("update accounts set language = 'ja' where login = '" + account.login() + "'");
            page.reload();
            assertEquals("ja", language(page));
        }
    }

    /** F16: a key is known by its place, so it works with the Japanese input method on, and not while somebody writes. */
    @Test
    void keysWorkUnderTheInputMethodAndNotWhileSomebodyWrites() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/questions/board.xhtml");
            page.keyboard().press("Shift+Slash");
            Locator sheet = page.locator("#keys");
            sheet.waitFor();
            String keys = sheet.innerText();
            assertTrue(keys.contains("N") && keys.contains("質問を入力") && keys.contains("検索"), keys);
            assertFalse(keys.contains("前・次の対応"), "nobody listens to that here");
            Screenshots.take(page, "keys");
            Axe.check(page);
            assertFalse(isHeard(page, "KeyN"), "not below a dialog");
            page.keyboard().press("Escape");
            sheet.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertTrue(isHeard(page, "Slash"));
            page.keyboard().type("n");
            assertEquals("n", page.locator("#filter-text").inputValue());
            clerk.ime().compose("な", "なん");
            assertFalse(isHeard(page, "KeyN"));
            page.locator("#filter-text").blur();
            assertTrue(isHeard(page, "KeyN"));
            page.waitForURL("**/questions/entry.xhtml*");
        }
    }

    /** F16: the switch in the settings is kept for the person, and the sheet has it too. */
    @Test
    void singleKeysCanBeSwitchedOff() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/settings.xhtml");
            page.locator("[id='view'] input[value='false']").check();
            page.locator("[id='view:keep']").click();
            page.locator("#messages .message-done").waitFor();
            clerk.open("/questions/board.xhtml");
            assertFalse(isHeard(page, "KeyN") || isHeard(page, "Slash"));
            page.locator(".board-keys [data-opens=keys]").click();
            Locator state = page.locator("#keys-state");
            assertTrue(state.innerText().contains("止めている"), state.innerText());
            page.locator("#keys-switch").click();
            page.locator("#keys-switch[aria-pressed=true]").waitFor();
            page.locator("#keys [data-closes]").click();
            assertTrue(isHeard(page, "Slash"));
            page.reload();
            assertTrue(isHeard(page, "Slash"));
        }
    }

    private static String language(Page page) {
        return (String) page.evaluate("document.documentElement.lang");
    }

    /** As browsers tell of a key while a Japanese input method is on; true when it did something. */
    private static boolean isHeard(Page page, String code) {
        return !(boolean) page.evaluate("code => document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
                + " { code, key: 'Process', keyCode: 229, bubbles: true, cancelable: true }))", code);
    }
}
