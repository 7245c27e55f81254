package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The whole job once, as people do it: intake, assignment, two in one text, comment, stamps, 校了, paper, search. */
class MainPathIT {

    private static final Pattern QUESTION = Pattern.compile("id=(\\d+)");
    private final String mark = "検証" + Long.toString(System.nanoTime(), 36);
    private final String subject = "書かない窓口の" + mark + "について";

    @Test
    void aQuestionGoesFromTheHearingToThePastAnswers() throws IOException {
        try (Browser browser = Browser.open(); Person clerk = browser.person("general-affairs");
                Person drafter = browser.person("drafter"); Person head = browser.person("division-head");
                Person director = browser.person("department-head")) {
            long question = enter(clerk);
            accept(drafter, question);
            String text = writeTogether(question, drafter.open(draft(question)), head.open(draft(question)));
            comment(head.page(), drafter.page());
            stamp(drafter.page(), "作成");
            stamp(head.page(), "課長");
            stamp(director.open(draft(question)), "部長");
            stamp(clerk.open(draft(question)), "校了");
            assertLocked(drafter.page());
            assertPrinted(question, text);
            assertFound(drafter);
        }
    }

    private static String draft(long question) {
        return "/answers/draft.xhtml?question=" + question;
    }

    /** The division of the demo's drafter gets it, so that the next people in the path are the right ones. */
    private long enter(Person clerk) {
        JsonObject post = TestServer.api("drafter").get("/api/me").accepted().json().getAsJsonObject()
                .getAsJsonArray("posts").get(0).getAsJsonObject();
        Page page = clerk.open("/questions/entry.xhtml");
        page.locator("[id='entry:subject']").fill(subject);
        page.locator("[id='entry:body']").fill("窓口で書類を書かずに済む取り組みの進展を伺う。");
        page.locator("[id='entry:answererClass']").selectOption("DEPARTMENT_HEAD");
        page.locator("[id='entry:lead']").fill(post.get("department").getAsString() + " " + post.get("division").getAsString());
        page.locator("[id='entry:body']").press("Control+Enter");
        Locator entered = page.locator(".entries a", new Page.LocatorOptions().setHasText(mark));
        entered.waitFor();
        Matcher id = QUESTION.matcher(entered.getAttribute("href"));
        assertTrue(id.find(), "the entry links to its question");
        return Long.parseLong(id.group(1));
    }

    private static void accept(Person drafter, long question) {
        Page page = drafter.open("/questions/question.xhtml?id=" + question);
        page.getByText("受諾する").click();
        page.getByText("受諾する").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static Locator paper(Page page) {
        return page.locator("#paper .cm-content");
    }

    private static void awaitSaved(Page page) {
        page.locator("#text-state[data-state=saved]").waitFor();
    }

    /** The carets' names stand between the letters on the screens, so the text itself is asked of the server. */
    private String writeTogether(long question, Page one, Page other) {
        awaitSaved(one);
        awaitSaved(other);
        paper(one).click();
        one.keyboard().insertText("お答えします。" + mark + "の取り組みです。");
        awaitSaved(one);
        other.waitForCondition(() -> paper(other).innerText().contains(mark));
        paper(other).click();
        other.keyboard().press("Control+End");
        for (int i = 0; i < 5; i++) {
            other.keyboard().insertText("後" + i);
            paper(one).click();
            one.keyboard().press("Control+Home");
            one.keyboard().insertText("前" + i);
        }
        awaitSaved(one);
        awaitSaved(other);
        one.waitForCondition(() -> paper(one).innerText().contains("後4") && paper(other).innerText().contains("前4"));
        String text = TestServer.api("drafter").get("/api/answers/" + question).accepted().json().getAsJsonObject().get("text")
                .getAsString();
        for (int i = 0; i < 5; i++) {
            assertTrue(text.contains("前" + i) && text.contains("後" + i), text);
        }
        return text;
    }

    private void comment(Page writer, Page reader) {
        paper(writer).click();
        writer.keyboard().press("Control+Home");
        for (int i = 0; i < 3; i++) {
            writer.keyboard().press("Shift+ArrowRight");
        }
        writer.locator("#comment-add").click();
        writer.locator("#comment-body").fill("数字を入れてください");
        writer.locator("#comment-form button[type=submit]").click();
        reader.locator("#side-comments").click();
        reader.locator("#threads").getByText("数字を入れてください").waitFor();
    }

    /** Waits for one's turn at this place: until the screen hears of the stamp before, a head may be offered the drafter's place too. */
    private static void stamp(Page page, String place) {
        page.locator("#stamp-press", new Page.LocatorOptions().setHasText(place)).click();
        page.locator("#stamps li[data-on]", new Page.LocatorOptions().setHasText(place)).locator("svg").waitFor();
    }

    private static void assertLocked(Page page) {
        page.locator("#text-locked").waitFor();
        String before = paper(page).innerText();
        paper(page).click();
        page.keyboard().type("もう書けない");
        assertEquals(before, paper(page).innerText());
    }

    private void assertPrinted(long question, String text) throws IOException {
        byte[] sheet = TestServer.api("general-affairs").get("/api/answers/" + question + "/sheet.pdf").accepted().bytes();
        try (PDDocument paper = Loader.loadPDF(sheet)) {
            String printed = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
            assertTrue(printed.contains(text.replaceAll("\\s", "")), printed);
            assertTrue(printed.contains(subject), printed);
            assertFalse(printed.contains("未校了"), printed);
        }
    }

    /** Staff find it at once; the council not before the sitting in which it is given. */
    private void assertFound(Person reader) {
        Page page = reader.page();
        page.waitForCondition(() -> TestServer.api("drafter").get("/api/past-answers?q=" + search()).accepted().json()
                .getAsJsonObject().getAsJsonArray("hits").toString().contains(mark));
        reader.open("/archive/search.xhtml?q=" + search());
        page.locator("main").getByText("書かない窓口の").first().waitFor();
        assertEquals(0, TestServer.api("councillor").get("/api/past-answers?q=" + search()).accepted().json()
                .getAsJsonObject().get("total").getAsInt());
    }

    private String search() {
        return URLEncoder.encode('"' + mark + '"', StandardCharsets.UTF_8);
    }
}
