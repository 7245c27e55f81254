package org.gijido.directory.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C03: absences are noted by oneself and by who keeps the calendar; whoever ends another's, the owner is told and it is recorded. */
class AwayIT {

    @AfterEach
    void backAtWork() throws SQLException {
        sql("delete from absences");
    }

    @Test
    void oneIsAwayTheNextDayByOnePressAndTakesItBack() throws SQLException {
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/directory/away.xhtml");
            page.locator("[id='own:next']").click();
            page.locator("[id='own:rows'] tbody tr").waitFor();
            Screenshots.take(page, "away");
            assertEquals("MORNING AFTERNOON",
                    text("select concat(first_half, ' ', last_half) from absences where removed_at is null"));
            assertEquals(0, page.locator("[id='own:rows'] button[id$=':end']").count(), "it has not begun");
            page.locator("[id='own:rows'] button[id$=':remove']").click();
            confirm(page, "own:rows");
            assertEquals("0", text("select count(*) from absences where removed_at is null"));
        }
    }

    @Test
    @DisplayName("C03 前提：ある日までの不在が登録されている。もし：ほかの人がそれを終わらせる。"
            + "ならば：誰がいつ何を変えたかが記録され、本人に知らされる。")
    void ownerIsToldWhenAnotherEndsTheAbsence() throws SQLException {
        try (Browser browser = Browser.open(); Person head = browser.person("division-head")) {
            Page page = head.open("/directory/away.xhtml");
            page.locator("[id='away:person']").fill(number("drafter"));
            page.locator("[id='away:from']").fill("R8.4.1");
            page.locator("[id='away:lastDay']").fill("R20.3.31");
            page.locator("[id='away:note']").click();
            page.locator("[id='others:rows']").getByText(TestServer.account("drafter").name()).waitFor();
            assertEquals("directory.ABSENCE_NOTED", notice());
            page.locator("[id='others:rows'] button[id$=':end']").click();
            confirm(page, "others:rows");
            assertEquals("directory.ABSENCE_SHORTENED", notice());
        }
        try (Browser browser = Browser.open(); Person viewer = browser.person("viewer")) {
            assertEquals(0, viewer.open("/directory/away.xhtml").locator("[id='away:person']").count());
        }
        assertTrue(text("select detail from audit_rows where action = 'directory.absenceShortened' order by id desc limit 1")
                .contains("2026-04-01am/2038-03-31pm"), "the record has the time before");
    }

    @Test
    void nobodyNotesItForStrangers() throws SQLException {
        try (Browser browser = Browser.open(); Person head = browser.person("division-head")) {
            Page page = head.open("/directory/away.xhtml");
            page.locator("[id='away:person']").fill(number("viewer"));
            page.locator("[id='away:from']").fill("R8.4.1");
            page.locator("[id='away:note']").click();
            page.locator(".message-error, .ui-messages-error, [role=alert]").first().waitFor();
        }
        assertEquals("0", text("select count(*) from absences"));
        assertEquals(403, TestServer.api("councillor").get("/directory/away.xhtml").status());
    }

    private static void confirm(Page page, String goes) {
        page.locator("#ask button[value=yes]").click();
        page.locator("[id='" + goes + "']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static String notice() throws SQLException {
        return text("select what from notices where object_kind = 'directory.absences' order by id desc limit 1");
    }

    private static String number(String login) throws SQLException {
        return text("select p.staff_number from persons p join accounts a on a.person_id = p.id where a.login = '" + login + "'");
    }

    private static String text(String query) throws SQLException {
        try (var database = TestServer.database(); var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void sql(String change) throws SQLException {
        try (var database = TestServer.database(); var statement = database.createStatement()) {
            statement.execute(change);
        }
    }
}
