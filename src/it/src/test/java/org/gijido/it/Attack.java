package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/** What somebody types who wants to hurt: markup, script, a quotation mark for the database, a formula for the spreadsheet. */
final class Attack {

    static final String TEXT = "=HYPERLINK(\"http://x/\",\"y\")<script>window.hurt=1</script><img src=x onerror=window.hurt=1>\"';--";

    private static final int ATTEMPTS = 5;
    private static final String TRACES = """
            () => (window.hurt ? 'it ran ' : '') + [...document.querySelectorAll('img[src="x"], script')]
                .filter((each) => each.tagName === 'IMG' || each.textContent.includes('hurt')).map((each) => each.outerHTML).join()""";

    private final List<String> refused = new ArrayList<>();

    private Attack() {
    }

    /** Before the page is opened: the policy stopping a script would mean that one had got into the page. */
    static Attack watch(Page page) {
        Attack attack = new Attack();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                attack.refused.add(message.text());
            }
        });
        return attack;
    }

    /** Nothing of it became a part of the page. */
    void assertHarmless(Page page, String where) {
        assertEquals("", traces(page), where);
        assertEquals(List.of(), refused, where);
    }

    /** A form that is being sent may take the page away under the question; then it is asked of the next one. */
    private static Object traces(Page page) {
        for (int attempt = 1;; attempt++) {
            try {
                page.waitForLoadState();
                return page.evaluate(TRACES);
            } catch (PlaywrightException left) {
                if (attempt == ATTEMPTS || !left.getMessage().contains("context was destroyed")) {
                    throw left;
                }
            }
        }
    }
}
