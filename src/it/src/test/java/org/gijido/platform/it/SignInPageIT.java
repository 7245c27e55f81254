package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.Test;

/** The first page anybody sees, seen in a real browser. */
class SignInPageIT {

    @Test
    void strangerIsAskedToSignIn() {
        try (Browser browser = Browser.open(); var stranger = browser.stranger()) {
            var page = stranger.open("/");
            assertTrue(page.locator("input[type=password]").isVisible(), page.url());
            Screenshots.take(page, "sign-in");
            Axe.check(page);
        }
    }
}
