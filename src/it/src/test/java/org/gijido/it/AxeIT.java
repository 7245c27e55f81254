package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What all tests of pages rely on: a page that some cannot read fails, and the failure says where. */
class AxeIT {

    @Test
    void namesWhatSomeCannotRead() {
        try (Browser browser = Browser.open(); Person stranger = browser.stranger()) {
            Page page = stranger.open("/signin.xhtml");
            assertDoesNotThrow(() -> Axe.check(page));
            page.evaluate(
                    "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/none.png\"><p class=\"pale\">淡い</p>')");
            page.evaluate("document.querySelector('.pale').style.color = '#ddd'");
            String said = assertThrows(AssertionError.class, () -> Axe.check(page)).getMessage();
            assertTrue(said.contains("critical image-alt") && said.contains("none.png"), said);
            assertTrue(said.contains("serious color-contrast") && said.contains("淡い"), said);
        }
    }
}
