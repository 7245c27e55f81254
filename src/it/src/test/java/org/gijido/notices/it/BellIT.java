package org.gijido.notices.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.sql.SQLException;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.gijido.answers.it.Draft;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Patience;
import org.gijido.it.Person;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** F7: the bell opens a panel by keyboard alone, gives the focus back, all tabs say the same, and a sitting is not disturbed. */
class BellIT {

    private static final int CONNECTED_MS = 20_000;
    private static final String SITTING_IS_OPEN = """
            async () => (await navigator.locks.query()).held.some((lock) => lock.name === 'gijido:sitting')""";

    @Test
    void thePanelIsUsedByKeyboardAndTabsAgree() {
        Draft.begin("DEPARTMENT_HEAD");
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/");
            Page other = drafter.newTab();
            other.navigate(page.url());
            dotComes(other);
            Locator opener = page.locator("#bell-opener");
            opener.focus();
            opener.press("Enter");
            Locator panel = page.locator("#bell-panel");
            assertThat(panel).isFocused();
            assertThat(panel.locator(".bell-line").first()).isVisible();
            panel.getByText("連絡", new Locator.GetByTextOptions().setExact(true)).press("Enter");
            assertThat(panel.locator(".bell-news li").first()).containsText("割り振りました");
            Axe.check(page);
            panel.getByText("まとめて既読にする").press("Enter");
            assertThat(panel.locator(".bell-new")).hasCount(0);
            assertThat(page.locator("#bell-dot")).isHidden();
            assertThat(other.locator("#bell-dot")).isHidden();
            page.keyboard().press("Escape");
            assertThat(panel).isHidden();
            assertThat(opener).isFocused();
            Draft.begin("DEPARTMENT_HEAD");
            dotComes(other);
            assertThat(other.locator("#bell-status")).containsText("新しい連絡");
        }
    }

    @Test
    void nothingIsSaidWhileASittingIsOpenOnThisDevice() throws SQLException {
        TestServer.api("drafter").post("/api/notices/read", Map.of("upTo", Long.MAX_VALUE)).accepted();
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/");
            assertThat(page.locator("#bell-dot")).isHidden();
            Page board = drafter.newTab();
            board.navigate(
                    TestServer.url().resolve("/ballots/board.xhtml?sitting=" + TestServer.someDecidingSitting()).toString());
            Patience.until(() -> (boolean) board.evaluate(SITTING_IS_OPEN), "the browser knows of the sitting");
            Draft.begin("DEPARTMENT_HEAD");
            dotComes(page);
            assertThat(page.locator("#bell-status")).hasText("");
        }
    }

    /** By the live log, which a page begins to follow once it stays. */
    private static void dotComes(Page page) {
        assertThat(page.locator("#bell-dot")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(CONNECTED_MS));
    }
}
