package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Past answers beside the editor, from finding them to the words in everybody's text. */
class QuotingIT {
    private static final String SOURCE = "（出典：令和6年第3回定例会　令和6年9月12日　福島太郎（福島の会）　市長答弁）";
    private static Browser browser;
    private final String mark = "zq" + Long.toString(System.nanoTime(), 36);

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void quotedWordsLandAtTheCaretAndReachEverybody() {
        keepPastAnswer();
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "前の文。後の文。").accepted();
        try (Person drafter = browser.person("drafter"); Person head = browser.person("division-head")) {
            Page hers = draft.open(drafter);
            Page his = draft.open(head);
            hits(hers).filter(withText("書かない窓口")).first().waitFor();
            search(hers);
            Draft.text(hers).click();
            hers.keyboard().press("Control+Home");
            for (int i = 0; i < "前の文。".length(); i++) {
                hers.keyboard().press("ArrowRight");
            }
            open(hers);
            Screenshots.take(hers, "answers-past");
            Axe.check(hers);
            hits(hers).locator(".past-quote").first().click();
            Draft.saved(hers);
            String expected = "前の文。" + mark + "の窓口を開設いたしました。\n" + SOURCE + "\n後の文。";
            assertEquals(expected, draft.text());
            his.waitForFunction("words => document.querySelector('.cm-content').textContent.includes(words)", SOURCE);
            assertTrue(hits(hers).first().textContent().contains("本文に引用しました"));
        }
    }

    @Test
    void onlyTheChosenWordsAreQuotedAndATabletShowsWhatItGot() {
        keepPastAnswer();
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "初めの文。").accepted();
        try (Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            page.setViewportSize(768, 1024);
            page.locator("#tab-side").click();
            search(page);
            open(page);
            page.evaluate("""
                    () => { const text = document.querySelector('.past-answer').firstChild;
                      const at = text.data.indexOf('窓口'); document.getSelection().setBaseAndExtent(text, at, text, at + 2); }""");
            Locator button = hits(page).locator(".past-quote").first();
            button.filter(withText("選んだ箇所を引用")).click();
            Draft.saved(page);
            assertEquals("初めの文。窓口\n" + SOURCE + "\n", draft.text(), "nobody had put the caret anywhere: at the end");
            assertTrue(Draft.text(page).isVisible(), "the paper came to the front");
            Screenshots.once(page, "answers-past-quoted");
        }
    }

    @Test
    void lockedTextTakesNoQuotation() {
        keepPastAnswer();
        Draft draft = Draft.begin("DIVISION_HEAD");
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        draft.stamp("general-affairs", "signed-off").accepted();
        try (Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            search(page);
            open(page);
            hits(page).locator(".past-quote").first().click();
            page.getByText("引用していません").waitFor();
            assertEquals("本文。", Draft.text(page).innerText().strip());
            assertTrue(page.locator("#ruby-add").isDisabled());
            assertFalse(page.locator("#past-hits").getByText("本文。").count() > 0,
                    "the question's own answer is not similar to itself");
        }
    }

    private Locator.FilterOptions withText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator hits(Page page) {
        return page.locator("#past-hits .past-hit");
    }

    private void search(Page page) {
        page.locator("#past-words").fill(mark);
        page.locator("#past-words").press("Enter");
        page.waitForCondition(() -> hits(page).count() == 1 && hits(page).first().locator("mark").count() > 0);
    }

    /** By what a keyboard or a finger reaches. */
    private static void open(Page page) {
        hits(page).first().locator("summary").click();
        hits(page).first().locator(".past-answer").waitFor();
    }

    private void keepPastAnswer() {
        String line = """
                {"id":"%1$s","session":"令和6年第3回定例会","date":"2024-09-12","title":"書かない窓口について %1$s","questioner":"福島太郎（福島の会）",\
                "question":"書かない窓口の進捗について伺う。","answerer":"市長","answer":"%1$sの窓口を開設いたしました。"}""".formatted(mark);
        TestServer.api("general-affairs")
                .post("/api/past-answers/import", "application/x-ndjson", line.getBytes(StandardCharsets.UTF_8)).accepted();
    }
}
