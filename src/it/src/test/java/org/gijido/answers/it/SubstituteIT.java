package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is away is acted for by a substitute, as long as the directory says so. */
class SubstituteIT {

    @AfterEach
    void backAtWork() throws SQLException {
        try (var database = TestServer.database(); var statement = database.createStatement()) {
            statement.execute("delete from absences");
        }
    }

    @Test
    void substituteStampsInTheSteadOfWhoIsAway() {
        Draft draft = Draft.begin("DEPARTMENT_HEAD");
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        assertEquals(403, draft.stamp("division-head", "department-head").status());
        try (Browser browser = Browser.open(); Person office = browser.person("admin")) {
            Page page = office.open("/directory/absences.xhtml");
            page.locator("[id='away:person']").fill(number("department-head"));
            page.locator("[id='away:from']").fill("R8.4.1");
            page.locator("[id='away:lastDay']").fill("R20.3.31");
            page.locator("[id='away:substitute']").fill(number("division-head"));
            page.locator("[id='away:note']").click();
            page.locator("[id='absences:rows'] tbody tr").first().waitFor();
            assertTrue(page.locator("[id='absences:rows']").innerText().contains(TestServer.account("department-head").name()));
            Screenshots.take(page, "absence-noted");
            assertTrue(row(draft, "division-head").get("pressable").getAsBoolean());
            draft.stamp("division-head", "department-head").accepted();
            JsonObject stamp = row(draft, "viewer").getAsJsonObject("stamp");
            assertEquals(TestServer.account("division-head").name(), stamp.get("name").getAsString());
            assertEquals(TestServer.account("department-head").name(), stamp.get("stead").getAsString());
            page.locator("button[id$=':remove']").click();
            page.locator("#ask button[value=yes]").click();
            page.locator("[id='absences:rows']").waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.DETACHED));
        }
        draft.write("drafter", "本文を直した。").accepted();
        assertFalse(row(draft, "division-head").get("pressable").getAsBoolean(), "back at work");
        assertTrue(row(draft, "department-head").get("pressable").getAsBoolean());
    }

    private static JsonObject row(Draft draft, String role) {
        return draft.row(role, "department-head").getAsJsonObject();
    }

    private static String number(String role) {
        try (var database = TestServer.database(); var statement = database.createStatement();
                var rows = statement.executeQuery("select p.staff_number from persons p join accounts a on a.person_id = p.id"
                        + " where a.login = '" + role + "'")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
