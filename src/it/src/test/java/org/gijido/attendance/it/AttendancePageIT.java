package org.gijido.attendance.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.gijido.agenda.it.TestSitting;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Fit;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A clerk keeps the roll by keys and buttons; a second clerk's page follows by itself. */
class AttendancePageIT {

    @Test
    void membersAreMarkedAndEverybodySeesIt() throws SQLException {
        try (TestSitting sitting = TestSitting.open(); Browser browser = Browser.open();
                Person clerk = browser.person("secretariat"); Person watcher = browser.person("viewer")) {
            Page page = clerk.open(path(sitting));
            Page other = watcher.open(path(sitting));
            Locator first = page.locator(".roll-line").first();
            other.locator(".roll-line").first().locator("[data-part=state]:has-text('未確認')").waitFor();
            first.locator("[data-mark='ARRIVED']").focus();
            page.keyboard().press("1");
            other.locator(".roll-line[data-presence='PRESENT']").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("2");
            page.locator(".roll-line").nth(1).locator("[data-mark='ABSENT'][aria-pressed='true']").waitFor();
            assertEquals("1", figure(other, "present"));
            page.locator("[data-conduct='opening']").click();
            page.locator("#rollRefused:visible").waitFor();
            assertTrue(page.locator("#rollRefused").textContent().contains("定足数"));
            page.locator("[data-all]").click();
            other.locator("[data-figure='met']:has-text('達しています')").waitFor();
            page.locator("#presiding").selectOption(new SelectOption().setIndex(16));
            page.locator("[data-conduct='opening']").click();
            other.locator("[data-figure='state']:has-text('開議中')").waitFor();
            page.locator("#at").fill("11:05");
            page.locator(".roll-line").nth(2).locator("[data-mark='LEFT_ROOM']").click();
            other.locator(".roll-line").nth(2).locator("[data-part=state]:has-text('退席 11:05')").waitFor();
            page.locator(".roll-line").nth(2).locator("[data-mark='ARRIVED']:has-text('着席')").click();
            other.locator(".roll-line").nth(2).locator("[data-part=state]:has-text('出席')").waitFor();
            assertEquals(0, page.locator(".roll-line").nth(2).locator("text=遅参").count(),
                    "who was there and came back is not late");
            Screenshots.take(page, "attendance-open");
            Axe.check(page);
        }
    }

    @Test
    @DisplayName("F2, F19: names on the roll are whole at every size, and its buttons are met by a finger")
    void namesAreWholeOnTheRoll() {
        List<String> names = List.of("勅使河原 左衛門", "葛󠄀城 髙明", "二階堂 進次郎", "東海林 花", "長宗我部 元親", "大内 徳男");
        try (Chamber chamber = Chamber.of(names, Collections.nCopies(names.size(), "あおば市民クラブ・未来の会"));
                Browser browser = Browser.open();
                Person clerk = browser.personAtTablet(TestServer.account("secretariat"))) {
            chamber.mark(1, "ARRIVED");
            Page page = clerk.open("/attendance/attendance.xhtml?sitting=" + chamber.sitting());
            page.locator(".roll-line[data-presence='PRESENT']").first().waitFor();
            Fit fit = Fit.of(page);
            assertEquals(List.of(), fit.faults(".roll-name, .roll-name .strong, .roll-group, .roll-state, .roll-marks .button"));
            assertEquals(List.of(), fit.smallTargets(".roll-marks .button"));
            fit.pictures("roll-names");
            for (int width : new int[] {390, 1280}) {
                page.setViewportSize(width, 844);
                Axe.check(page);
            }
        }
    }

    @Test
    void aMemberIsRecusedFromAnItem() throws SQLException {
        try (TestSitting sitting = TestSitting.open(); Browser browser = Browser.open();
                Person clerk = browser.person("secretariat")) {
            sitting.add(Map.of("kind", "CONSENT", "number", "1", "title", "監査委員の選任"));
            Page page = clerk.open(path(sitting));
            page.locator("[data-recuse='true']").click();
            page.locator("[data-recuse='false']").waitFor();
            // The page came anew: its scripts have run once it is loaded, and before that a button does nothing.
            page.waitForLoadState();
            assertTrue(page.locator("[id='recusals'] tbody tr").textContent().contains("同意第1号"));
            page.locator("[data-recuse='false']").click();
            page.locator("[data-recuse='false']").waitFor(new Locator.WaitForOptions().setState(
                    WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void whoMayOnlyReadHasNoButtons() throws SQLException {
        try (TestSitting sitting = TestSitting.open(); Browser browser = Browser.open();
                Person reader = browser.person("councillor")) {
            Page page = reader.open(path(sitting));
            page.locator("[data-part=state]:has-text('未確認')").first().waitFor();
            assertEquals(0, page.locator("main [data-mark], main [data-conduct], main [data-all], main select").count());
            JsonElement roll = TestServer.api("councillor").get("/api/sittings/" + sitting.id() + "/attendance").accepted()
                    .json();
            assertEquals(roll.getAsJsonObject().getAsJsonArray("lines").size(), page.locator(".roll-line").count());
        }
    }

    private static String path(TestSitting sitting) {
        return "/attendance/attendance.xhtml?sitting=" + sitting.id();
    }

    private static String figure(Page page, String name) {
        return page.locator("[data-figure='" + name + "']").textContent();
    }
}
