package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mayor, vice-mayors and superintendent share a place before 校了, where two of them, or all vice-mayors, have to stamp. */
class SeveralStampsIT {
    private static final Pattern COUNT = Pattern.compile("対応が必要なもの　(\\d+)件");
    private static final String OF_LOGIN = "select person_id from accounts where login = ";
    private final long edition = RouteEditions.current();
    private final List<Draft> drafts = new ArrayList<>();

    @AfterEach
    void takeBack() {
        RouteEditions.run("delete from absences");
        if (RouteEditions.current() > edition) {
            RouteEditions.restore(edition);
        }
        drafts.forEach(draft -> TestServer.api("general-affairs").delete("/api/questions/" + draft.question()).accepted());
    }

    @Test
    void placeIsPassedWhenEnoughHaveStamped() {
        try (Browser browser = Browser.open()) {
            try (Person office = browser.person("admin")) {
                addPlace(office.open("/routes/place.xhtml"));
            }
            Draft draft = stamped();
            long before = waiting("vice-mayor");
            draft.stamp("vice-mayor", "council").accepted();
            assertEquals("council 1/2", standing(draft), "one is not enough");
            assertEquals(before - 1, waiting("vice-mayor"), "who has stamped no longer has their turn");
            assertEquals("answers.error.stampStands", draft.stamp("vice-mayor", "council").key(), "nobody counts twice");
            assertEquals("answers.error.notTheTurn", draft.stamp("general-affairs", "signed-off").key());
            assertPartShown(browser, draft);
            takeBackAndPutAgain(draft);
            long ofMayor = waiting("mayor");
            draft.stamp("mayor", "council").accepted();
            assertEquals(ofMayor - 1, waiting("mayor"));
            assertEquals("signed-off 2/2", standing(draft));
            assertFalse(row(draft).has("part"));
            textThatChangesIsStampedAgainByEach(draft);
            draft.stamp("general-affairs", "signed-off").accepted();
            assertTrue(paper(draft).matches(".*部長.*三役1/2.*三役2/2.*校了.*"), paper(draft));
        }
    }

    @Test
    void allAreThoseWhoAreThereAndASubstituteCountsForWhoIsAway() {
        RouteEditions.change("VICE_MAYOR", "how_many = 0, post_title = '副市長', courses = 'DEPARTMENT_HEAD,MAYOR,VICE_MAYOR'");
        Draft draft = stamped();
        assertEquals("vice-mayor 0/2", standing(draft, "vice-mayor"));
        away("mayor");
        draft.stamp("mayor", "vice-mayor").accepted();
        JsonObject stamp = draft.row("viewer", "vice-mayor").getAsJsonObject().getAsJsonObject("stamp");
        assertFalse(stamp.get("stead").getAsString().isEmpty(), "in the stead of who is away");
        assertEquals("vice-mayor 1/2", standing(draft, "vice-mayor"));
        draft.stamp("vice-mayor", "vice-mayor").accepted();
        assertEquals("signed-off 2/2", standing(draft, "vice-mayor"));
        sendBack(draft);
        assertEquals("drafted 0/2", standing(draft, "vice-mayor"), "a return ends every stamp of the place");
    }

    @Test
    void oneWhoActsForTheOtherStampsOnceAndNobodyWaits() {
        RouteEditions.change("VICE_MAYOR", "how_many = 0, post_title = '副市長', courses = 'DEPARTMENT_HEAD,MAYOR,VICE_MAYOR'");
        Draft begun = stamped();
        begun.stamp("vice-mayor", "vice-mayor").accepted();
        assertEquals("vice-mayor 1/2", standing(begun, "vice-mayor"));
        away("vice-mayor");
        assertEquals("signed-off 1/1", standing(begun, "vice-mayor"), "who is missed cannot come any more");
        RouteEditions.run("update jobs set asked_at = now(6) where name = 'answers.places'");
        Draft draft = stamped();
        draft.stamp("vice-mayor", "vice-mayor").accepted();
        assertEquals("signed-off 1/1", standing(draft, "vice-mayor"));
        try (Browser browser = Browser.open(); Person office = browser.person("admin")) {
            Page page = office.open("/routes/routes.xhtml?course=DEPARTMENT_HEAD&unit="
                    + RouteEditions.number("select id from units where code = '0103'"));
            String trial = page.locator(".trial").innerText();
            assertTrue(trial.contains("不在のため、" + TestServer.account("vice-mayor").name() + "が代理で押します"), trial);
            assertTrue(trial.contains("全員（押せる人1人）"), trial);
            page.waitForCondition(() -> !row(begun).has("part"));
            assertEquals("VICE_MAYOR", row(begun).getAsJsonObject("stamp").get("code").getAsString(), "the board was told");
        }
    }

    /** Who stamped for another acts no more when the text changes; who acts now is told, although others have stamped above. */
    @Test
    void aStampThatIsMissingBelowOthersIsWaitedForAgain() {
        RouteEditions.change("MAYOR", "courses = 'DEPARTMENT_HEAD,MAYOR'");
        RouteEditions.change("VICE_MAYOR", "how_many = 2, post_title = '副市長', door_roles = '',"
                + " courses = 'DEPARTMENT_HEAD,MAYOR,VICE_MAYOR'");
        Draft draft = stamped();
        away("mayor");
        draft.stamp("mayor", "vice-mayor").accepted();
        draft.stamp("vice-mayor", "vice-mayor").accepted();
        draft.stamp("mayor", "mayor").accepted();
        assertEquals("signed-off 2/2", standing(draft, "vice-mayor"));
        RouteEditions.run("delete from absences");
        away("department-head");
        draft.write("drafter", "本文を直した。").accepted();
        draft.stamp("department-head", "department-head").accepted();
        long before = waiting("department-head");
        draft.stamp("vice-mayor", "vice-mayor").accepted();
        assertEquals("vice-mayor 1/2", standing(draft, "vice-mayor"));
        assertEquals("DEPARTMENT_HEAD", row(draft).getAsJsonObject("stamp").get("code").getAsString());
        assertEquals(before, waiting("department-head"), "first to stamp anew for the other, now to stamp");
        draft.stamp("department-head", "vice-mayor").accepted();
        assertEquals("signed-off 2/2", standing(draft, "vice-mayor"));
        assertEquals("MAYOR", row(draft).getAsJsonObject("stamp").get("code").getAsString());
    }

    /** First with more people than there are. */
    private static void addPlace(Page page) {
        page.locator("[id='place:japanese']").fill("三役");
        page.locator("[id='place:english']").fill("Council");
        page.locator("[id='place:code']").fill("council");
        page.locator("[id='place:before']").selectOption("SIGNED_OFF");
        page.locator("input[name='place:courses'][value=DEPARTMENT_HEAD]").check();
        for (String rank : List.of("MAYOR", "VICE_MAYOR")) {
            page.locator("input[name='place:ranks'][value=" + rank + "]").check();
        }
        page.locator("[id='place:howMany']").selectOption("9");
        keep(page);
        page.getByText("今日そこで押せる人は多くても4人です").first().waitFor();
        page.locator("[id='place:howMany']").selectOption("2");
        page.locator("[id='place:course']").selectOption("DEPARTMENT_HEAD");
        page.locator("[id='place:try']").click();
        page.locator("[id='place:trial']").getByText("2人（押せる人4人）").waitFor();
        Screenshots.take(page, "route-several");
        Axe.check(page);
        keep(page);
        page.waitForURL("**/routes/routes.xhtml*");
        assertTrue(page.locator("[id='places'] tr", new Page.LocatorOptions().setHasText("三役")).innerText().contains("2人"));
    }

    private static void keep(Page page) {
        page.locator("button[id='place:keep']").click();
        page.locator("#ask button[value=yes]").click();
    }

    private static void assertPartShown(Browser browser, Draft draft) {
        JsonObject part = row(draft).getAsJsonObject("part");
        assertEquals("COUNCIL 三役 1 2", part.get("code").getAsString() + " " + part.get("word").getAsString() + " "
                + part.get("given").getAsInt() + " " + part.get("needed").getAsInt());
        assertEquals("DEPARTMENT_HEAD", row(draft).getAsJsonObject("stamp").get("code").getAsString());
        long session = row(draft).get("sessionId").getAsLong();
        String filter = "state=DEPARTMENT_HEAD&turn=" + row(draft).get("turnId").getAsLong();
        String export = "/api/sessions/" + session + "/questions/export.csv?" + filter;
        String csv = new String(TestServer.api("viewer").get(export).accepted().bytes(), StandardCharsets.UTF_8);
        assertTrue(csv.contains("部長済・三役 1/2"), csv);
        assertTrue(paper(draft).matches(".*三役1/2.*三役2/2.*"), paper(draft));
        try (Person viewer = browser.person("viewer")) {
            Page board = viewer.open("/questions/board.xhtml?session=" + session + "&" + filter);
            Locator line = board.locator("tr[data-question='" + draft.question() + "']");
            assertEquals("部長済・三役 1/2", line.locator("[data-part=state]").innerText().strip());
            Page page = viewer.open("/answers/draft.xhtml?question=" + draft.question());
            Locator place = page.locator("#stamps li[data-part]");
            place.getByText("1/2").waitFor();
            assertTrue(place.innerText().contains(TestServer.account("vice-mayor").name()));
            Screenshots.take(page, "several-stamps");
            Axe.check(page);
        }
    }

    private static void takeBackAndPutAgain(Draft draft) {
        assertEquals(403, TestServer.api("mayor").delete(draft.path() + "/stamps/council").status(), "another's stamp");
        TestServer.api("vice-mayor").delete(draft.path() + "/stamps/council").accepted();
        assertEquals("council 0/2", standing(draft));
        draft.stamp("vice-mayor", "council").accepted();
    }

    private static void textThatChangesIsStampedAgainByEach(Draft draft) {
        long before = waiting("mayor");
        draft.write("drafter", "本文を直した。").accepted();
        assertEquals(before + 1, waiting("mayor"));
        for (String role : List.of("drafted", "division-head", "department-head")) {
            draft.stamp(role.equals("drafted") ? "drafter" : role, role).accepted();
        }
        draft.stamp("mayor", "council").accepted();
        assertEquals(before, waiting("mayor"));
        assertEquals("answers.error.overtaken", draft.stamp("general-affairs", "signed-off").key(), "the other one is missing");
        draft.stamp("vice-mayor", "council").accepted();
        assertEquals("signed-off 2/2", standing(draft));
    }

    /** The vice-mayor who has no account in the tests is away, and this one acts. */
    private static void away(String role) {
        String me = "(" + OF_LOGIN + "'vice-mayor')";
        String other = "(select min(p.person_id) from posts p where p.title = '副市長' and p.valid_to > curdate()"
                + " and p.person_id <> " + me + ")";
        RouteEditions.run("insert into absences (person_id, substitute_id, valid_from, valid_to) values (" + other + ", ("
                + OF_LOGIN + "'" + role + "'), curdate() - interval 1 day, curdate() + interval 1 day)");
    }

    private static void sendBack(Draft draft) {
        TestServer.api("mayor").post(draft.path() + "/stamps/return",
                Map.of("commandId", UUID.randomUUID().toString(), "words", "数字を入れてください")).accepted();
    }

    /** An answer to a question for a department head, stamped up to there. */
    private Draft stamped() {
        Draft draft = Draft.begin("DEPARTMENT_HEAD");
        drafts.add(draft);
        long assignment = question(draft).getAsJsonArray("assignments").get(0).getAsJsonObject().get("id").getAsLong();
        TestServer.api("drafter").post("/api/assignments/" + assignment + "/accept", Map.of()).accepted();
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        draft.stamp("department-head", "department-head").accepted();
        return draft;
    }

    /** Whose turn it is, and how many stamps of how many stand at the place. */
    private static String standing(Draft draft) {
        return standing(draft, "council");
    }

    private static String standing(Draft draft, String place) {
        JsonObject row = draft.row("viewer", place).getAsJsonObject();
        JsonObject sheet = TestServer.api("viewer").get(draft.path() + "/stamps").accepted().json().getAsJsonObject();
        return sheet.get("next").getAsString() + " " + row.getAsJsonArray("stamps").size() + "/" + row.get("needed").getAsInt();
    }

    private static JsonObject question(Draft draft) {
        return TestServer.api("general-affairs").get("/api/questions/" + draft.question()).accepted().json().getAsJsonObject();
    }

    private static JsonObject row(Draft draft) {
        return question(draft).getAsJsonObject("row");
    }

    private static String paper(Draft draft) {
        byte[] pdf = TestServer.api("general-affairs").get(draft.path() + "/sheet.pdf").accepted().bytes();
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(sheet).replaceAll("\\s", "");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static long waiting(String role) {
        Matcher count = COUNT.matcher(TestServer.api(role).get("/").accepted().text());
        return count.find() ? Long.parseLong(count.group(1)) : 0;
    }
}
