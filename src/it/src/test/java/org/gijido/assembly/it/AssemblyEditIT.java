package org.gijido.assembly.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Api;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.gijido.questions.it.TestSession;
import org.junit.jupiter.api.Test;

/** General affairs changes a session, a sitting and the order of speakers in the pages. */
class AssemblyEditIT {

    @Test
    void sittingIsMovedAndWrongInputIsKeptWithASentence() throws SQLException {
        try (TestSession session = TestSession.open(2); Browser browser = Browser.open();
                Person office = browser.person("general-affairs")) {
            Page page = office.open("/assembly/sessions.xhtml?session=" + session.id());
            addSitting(page, "令和72年3月5日", "一般質問");
            page.locator("a[href*='edit-sitting']").click();
            page.locator("[id='edit:time']").waitFor();
            Axe.check(page);
            type(page, "title", "一般質問（二日目）");
            type(page, "day", "平成32年3月6日");
            keep(page);
            page.locator(".field-error", new Page.LocatorOptions().setHasText("平成32年3月6日")).waitFor();
            type(page, "day", "R72.4.6");
            keep(page);
            page.locator(".message-error", new Page.LocatorOptions().setHasText("令和72年4月6日は会期の外です")).waitFor();
            assertEquals("一般質問（二日目）", page.locator("[id='edit:title']").inputValue(), "nothing of the form is lost");
            Screenshots.take(page, "edit-sitting");
            Axe.check(page);
            type(page, "time", "午後25時");
            keep(page);
            page.locator(".field-error", new Page.LocatorOptions().setHasText("午後25時")).waitFor();
            type(page, "day", "令和72年3月6日");
            type(page, "time", "午後1時半");
            keep(page);
            page.waitForURL("**/assembly/sessions.xhtml*");
            String kept = page.locator("[id='sittingList:sittings']").textContent();
            assertTrue(kept.contains("13:30") && kept.contains("一般質問（二日目）") && kept.contains("3月6日"), kept);
        }
    }

    /**
     * A24: who may not read drafts sees an answer the day after it was given; a sitting that is moved takes its answers along.
     */
    @Test
    void theDayOfAnAnswerFollowsItsSitting() throws SQLException {
        try (TestSession session = TestSession.open(1); Browser browser = Browser.open();
                Person office = browser.person("general-affairs")) {
            Page page = office.open("/assembly/sessions.xhtml?session=" + session.id());
            addSitting(page, "令和72年3月5日", "一般質問");
            speaksAt(session);
            long question = signedOff(session.turns().getFirst());
            assertEquals("2090-03-05", dayOf(question));
            page.locator("a[href*='edit-sitting']").click();
            type(page, "day", "令和72年3月8日");
            keep(page);
            page.waitForURL("**/assembly/sessions.xhtml*");
            assertEquals("2090-03-08", dayOf(question));
        }
    }

    private static void speaksAt(TestSession session) throws SQLException {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            sql.execute("update speaking_turns set sitting_id = (select id from sittings where session_id = " + session.id()
                    + ") where session_id = " + session.id());
        }
    }

    private static long signedOff(long turn) {
        Api office = TestServer.api("general-affairs");
        long question = office
                .post("/api/questions", Map.of("commandId", UUID.randomUUID(), "turnId", turn, "subject", "橋について", "body", "伺う。",
                        "answererClass", "DIVISION_HEAD", "lead", division()))
                .accepted().json().getAsJsonObject().get("id").getAsLong();
        String answer = "/api/answers/" + question;
        TestServer.api("drafter").put(answer + "/text", Map.of("commandId", UUID.randomUUID(), "text", "お答えします。")).accepted();
        stamp(answer, "drafted", "drafter");
        stamp(answer, "division-head", "division-head");
        stamp(answer, "signed-off", "general-affairs");
        return question;
    }

    private static void stamp(String answer, String step, String role) {
        long seq = TestServer.api(role).get(answer).accepted().json().getAsJsonObject().get("seq").getAsLong();
        TestServer.api(role).post(answer + "/stamps", Map.of("commandId", UUID.randomUUID(), "step", step, "seq", seq))
                .accepted();
    }

    private static long division() {
        return TestServer.api("drafter").get("/api/me").accepted().json().getAsJsonObject().getAsJsonArray("posts").get(0)
                .getAsJsonObject()
                .get("divisionId").getAsLong();
    }

    private static String dayOf(long question) {
        return TestServer.api("general-affairs").get("/api/past-answers/question-" + question).accepted().json().getAsJsonObject()
                .get("date").getAsString();
    }

    @Test
    void sessionIsRescheduledButNotAwayFromItsSittingsNorToEndBeforeItOpens() throws SQLException {
        try (TestSession session = TestSession.open(1); Browser browser = Browser.open();
                Person office = browser.person("general-affairs")) {
            Page page = office.open("/assembly/sessions.xhtml?session=" + session.id());
            addSitting(page, "2090-03-05", "開会");
            page.locator("a[href*='edit-session']").click();
            page.locator("[id='edit:closes']").waitFor();
            type(page, "closes", "令和72年2月1日");
            keep(page);
            page.locator(".message-error", new Page.LocatorOptions().setHasText("閉会日は開会日以後")).waitFor();
            type(page, "closes", "令和72年3月4日");
            keep(page);
            page.locator(".message-error", new Page.LocatorOptions().setHasText("令和72年3月5日の本会議が会期の外")).waitFor();
            Screenshots.take(page, "edit-session");
            Axe.check(page);
            type(page, "closes", "令和72年3月25日");
            type(page, "name", "試験の会期（延長）");
            type(page, "deadline", "令和72年3月2日");
            type(page, "deadlineTime", "17:00");
            keep(page);
            page.waitForURL("**/assembly/sessions.xhtml*");
            page.locator(".message-done").waitFor();
            assertTrue(page.locator(".page-above").textContent().contains("試験の会期（延長）"));
            page.locator("a[href*='edit-session']").click();
            assertEquals("17:00", page.locator("[id='edit:deadlineTime']").inputValue(), "the hour of the deadline is kept");
        }
    }

    @Test
    void speakerIsGivenANumberAndMinutesByTheKeyboard() throws SQLException {
        try (TestSession session = TestSession.open(4); Browser browser = Browser.open();
                Person office = browser.person("general-affairs")) {
            Page page = office.open("/assembly/sessions.xhtml?session=" + session.id());
            Screenshots.take(page, "sessions");
            Axe.check(page);
            String last = councillors(page).nth(3).textContent();
            page.locator("a[href*='edit-turn']").last().focus();
            page.keyboard().press("Enter");
            page.locator("[id='edit:place']").waitFor();
            type(page, "minutes", "45");
            type(page, "place", "9");
            page.keyboard().press("Enter");
            page.locator(".message-error", new Page.LocatorOptions().setHasText("1から4")).waitFor();
            assertEquals("45", page.locator("[id='edit:minutes']").inputValue());
            Screenshots.take(page, "edit-turn");
            Axe.check(page);
            type(page, "place", "２");
            page.keyboard().press("Enter");
            page.waitForURL("**/assembly/sessions.xhtml*");
            assertEquals(last, councillors(page).nth(1).textContent());
            assertTrue(page.locator("[id='speakerList:speakers'] tbody tr").nth(1).textContent().contains("45"));
            page.locator("[id='speakerList:speakers'] tbody tr").nth(1).locator("[data-move='-1']").press("Enter");
            page.locator("#orderSaid", new Page.LocatorOptions().setHasText("1番")).waitFor();
            page.reload();
            assertEquals(last, councillors(page).first().textContent());
        }
    }

    @Test
    void draftersSeeTheOrderButNoWayToChangeIt() throws SQLException {
        try (TestSession session = TestSession.open(1); Browser browser = Browser.open();
                Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/assembly/sessions.xhtml?session=" + session.id());
            assertEquals(0, page.locator("a[href*='/assembly/edit-']").count());
            assertEquals(403,
                    page.navigate(page.url().replaceAll("/sessions.*", "/edit-turn.xhtml?id=" + session.turns().getFirst()))
                            .status());
        }
    }

    private static void addSitting(Page page, String day, String title) {
        page.locator("[data-opens='sitting']").click();
        page.locator("[id='sittingForm:day']").fill(day);
        page.locator("[id='sittingForm:title']").fill(title);
        page.locator("[id='sittingForm:save']").click();
        page.locator("[id='sittingList:sittings']", new Page.LocatorOptions().setHasText(title)).waitFor();
    }

    private static Locator councillors(Page page) {
        return page.locator("[id='speakerList:speakers'] tbody ruby");
    }

    private static void type(Page page, String field, String text) {
        page.locator("[id='edit:" + field + "']").fill(text);
    }

    private static void keep(Page page) {
        page.locator("[id='edit:keep']").click();
    }
}
