package org.gijido.notices.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.answers.it.Draft;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.junit.jupiter.api.Test;

/** F7: the bell opens a panel by keyboard alone, gives the focus back, and all tabs say the same. */
class BellIT {

    @Test
    void thePanelIsUsedByKeyboardAndTabsAgree() {
        Draft.begin("DEPARTMENT_HEAD");
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/");
            Page other = drafter.newTab();
            other.navigate(page.url());
            assertThat(other.locator("#bell-dot")).isVisible();
            Locator opener = page.locator("#bell-opener");
            opener.focus();
            opener.press("Enter");
            Locator panel = page.locator("#bell-panel");
            assertThat(panel).isFocused();
            assertThat(panel.locator(".bell-line").first()).isVisible();
            panel.getByText("連絡", new Locator.GetByTextOptions().setExact(true)).press("Enter");
            assertThat(panel.locator(".bell-news li").first()).containsText("割り振りました");
            panel.getByText("まとめて既読にする").press("Enter");
            assertThat(panel.locator(".bell-new")).hasCount(0);
            assertThat(page.locator("#bell-dot")).isHidden();
            assertThat(other.locator("#bell-dot")).isHidden();
            page.keyboard().press("Escape");
            assertThat(panel).isHidden();
            assertThat(opener).isFocused();
            Draft.begin("DEPARTMENT_HEAD");
            assertThat(other.locator("#bell-dot")).isVisible();
            assertThat(other.locator("#bell-status")).containsText("新しい連絡");
        }
    }
}
