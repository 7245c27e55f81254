package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
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

/** A city puts 教育長 between 部長 and 副市長 on the page of the routes; everything that shows stamps follows. */
class AddedPlaceIT {
    private static final String OWN_PASSWORD = "kyoiku-" + Long.toString(System.nanoTime(), 36);
    /** The superintendent of the demo city. */
    private static final String LOGIN = "100004";
    private static final String NAME = "望月 清志";

    private final long edition = RouteEditions.current();

    private final List<Draft> drafts = new ArrayList<>();

    /** Nothing waits any more for somebody on a route that other tests do not know. */
    @AfterEach
    void withdraw() {
        drafts.forEach(draft -> TestServer.api("general-affairs").delete("/api/questions/" + draft.question()).accepted());
    }

    /** Other tests find the routes as they were, whatever happened here. */
    @AfterEach
    void takeBack() {
        if (RouteEditions.current() > edition) {
            RouteEditions.restore(edition);
        }
    }

    @Test
    void addedPlaceIsSeenEverywhereAndRunningPapersKeepTheirRoute() throws IOException {
        Draft before = stamped();
        try (Browser browser = Browser.open(); Person office = browser.person("admin"); Person head = browser.stranger()) {
            addPlace(office.open("/routes/routes.xhtml"));
            Draft draft = stamped();
            for (String role : List.of("division-head", "department-head")) {
                draft.stamp(role, role).accepted();
                before.stamp(role, role).accepted();
            }
            assertEquals("vice-mayor", next(before), "what began without the place goes on without it");
            assertEquals("superintendent", next(draft));
            assertEquals("answers.error.notTheTurn", draft.stamp("vice-mayor", "vice-mayor").key());
            stampAsHead(head, draft);
            assertEquals("vice-mayor", next(draft));
            assertShown(browser, draft);
            removePlace(office.open("/routes/place.xhtml?code=superintendent"));
            assertEquals("vice-mayor", next(draft), "it keeps the place that it passed");
            assertFalse(words(stamped()).contains("教育長"));
            assertTrue(words(draft).contains("教育長"));
        }
    }

    @Test
    void onlyTheAdministratorSeesThePage() {
        assertEquals(403, TestServer.api("general-affairs").get("/routes/routes.xhtml").status());
        assertEquals(403, TestServer.api("mayor").get("/routes/place.xhtml?code=mayor").status());
    }

    private static void addPlace(Page page) {
        Screenshots.take(page, "routes");
        Axe.check(page);
        page.locator(".page-actions a[href*='/routes/place']").click();
        page.locator("[id='place:japanese']").fill("教育長");
        page.locator("[id='place:english']").fill("Superintendent");
        page.locator("[id='place:code']").fill("superintendent");
        page.locator("[id='place:before']").selectOption("VICE_MAYOR");
        for (String course : List.of("MAYOR", "VICE_MAYOR")) {
            page.locator("input[name='place:courses'][value=" + course + "]").check();
        }
        page.locator("[id='place:postTitle']").fill("教育長");
        page.locator("[id='place:try']").click();
        Locator trial = page.locator("[id='place:trial']");
        trial.getByText(NAME).first().waitFor();
        assertTrue(trial.innerText().contains("職が合い"), trial.innerText());
        Screenshots.take(page, "route-trial");
        Axe.check(page);
        confirm(page, "place:keep");
        page.waitForURL("**/routes/routes.xhtml*");
        List<String> places = page.locator("[id='places'] tbody tr td:nth-child(2)").allTextContents();
        assertEquals(List.of("作成", "課長", "部長", "教育長", "副市長", "市長", "校了"), places.stream().map(String::strip).toList());
    }

    private static void removePlace(Page page) {
        confirm(page, "place:remove");
        page.waitForURL("**/routes/routes.xhtml*");
        assertFalse(page.locator("[id='places']").innerText().contains("教育長"));
    }

    private static void confirm(Page page, String button) {
        page.locator("button[id='" + button + "']").click();
        page.locator("#ask button[value=yes]").click();
    }

    /** Signs in with a password that the administrator hands over, finds it waiting, and stamps it. */
    private static void stampAsHead(Person head, Draft draft) {
        long account = RouteEditions.number("select id from accounts where login = '" + LOGIN + "'");
        String password = TestServer.api("admin").post("/api/accounts/" + account + "/password", Map.of()).accepted().json()
                .getAsJsonObject().get("password").getAsString();
        head.signInForTheFirstTime(LOGIN, password);
        Page page = head.page();
        page.locator("[id='password:present']").fill(password);
        page.locator("[id='password:chosen']").fill(OWN_PASSWORD);
        page.locator("[id='password:again']").fill(OWN_PASSWORD);
        page.locator("[id='password:change']").click();
        page.waitForCondition(() -> page.locator("input[type=password]").count() == 0);
        mostUrgent(draft);
        head.open("/");
        Locator waiting = page.locator(".entry[href$='question=" + draft.question() + "']");
        assertEquals("押印", waiting.locator(".tag").textContent());
        waiting.click();
        page.locator("#stamp-press", new Page.LocatorOptions().setHasText("教育長")).click();
        page.locator("#stamps li[data-on]", new Page.LocatorOptions().setHasText("教育長")).getByText(NAME).waitFor();
        Screenshots.take(page, "added-place-stamped");
    }

    /** The list shows the most urgent first, and not all. */
    private static void mostUrgent(Draft draft) {
        RouteEditions.run("update questions set internal_deadline = '2001-01-01' where id = " + draft.question());
    }

    private static void assertShown(Browser browser, Draft draft) throws IOException {
        JsonObject row = question(draft).getAsJsonObject("row");
        JsonObject stamp = row.getAsJsonObject("stamp");
        assertEquals("STAMPED SUPERINTENDENT 教育長 4 7", row.get("state").getAsString() + " " + stamp.get("code").getAsString()
                + " " + stamp.get("word").getAsString()
                + " " + stamp.get("number").getAsInt() + " " + stamp.get("of").getAsInt());
        long session = row.get("sessionId").getAsLong();
        String filter = "state=SUPERINTENDENT&turn=" + row.get("turnId").getAsLong();
        String export = "/api/sessions/" + session + "/questions/export.csv?" + filter;
        String csv = new String(TestServer.api("viewer").get(export).accepted().bytes(), StandardCharsets.UTF_8);
        assertTrue(csv.contains("教育長済"), csv);
        try (Person viewer = browser.person("viewer")) {
            Page page = viewer.open("/questions/board.xhtml?session=" + session + "&" + filter);
            Locator line = page.locator("tr[data-question='" + draft.question() + "']");
            assertEquals("教育長済", line.locator("[data-part=state]").innerText().strip());
            Screenshots.take(page, "added-place-board");
        }
        byte[] pdf = TestServer.api("general-affairs").get(draft.path() + "/sheet.pdf").accepted().bytes();
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(sheet).replaceAll("\\s", "");
            assertTrue(text.matches(".*作成.*課長.*部長.*教育長.*望月.*副市長市長校了.*"), text);
        }
    }

    /** An answer to the mayor's question with the first stamp: from now on its route is fixed. */
    private Draft stamped() {
        Draft draft = Draft.begin("MAYOR");
        drafts.add(draft);
        draft.accept();
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        return draft;
    }

    private static JsonObject question(Draft draft) {
        return TestServer.api("general-affairs").get("/api/questions/" + draft.question()).accepted().json().getAsJsonObject();
    }

    private static JsonObject sheet(Draft draft) {
        return TestServer.api("viewer").get(draft.path() + "/stamps").accepted().json().getAsJsonObject();
    }

    private static String next(Draft draft) {
        return sheet(draft).get("next").getAsString();
    }

    private static List<String> words(Draft draft) {
        return sheet(draft).getAsJsonArray("rows").asList().stream().map(JsonElement::getAsJsonObject)
                .map(row -> row.get("word").getAsString()).toList();
    }
}
