package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a device or its owner asks for: a keyboard, forced colours, paper, a narrow column. */
class DevicesIT {

    /** Rings of the focus that are thin, or cut by a box around them. The keyboard was used: so each focus shows its ring. */
    private static final String RINGS = """
            () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
              .filter((one) => one.checkVisibility() && !one.closest('.only-heard, .skip')).filter((one) => {
                one.focus();
                const style = getComputedStyle(one.matches('.row-link') ? one.closest('tr') : one);
                const grown = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
                const box = (one.matches('.row-link') ? one.closest('tr') : one).getBoundingClientRect();
                let cut = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 3;
                for (let around = one.parentElement; around && around !== document.body; around = around.parentElement) {
                  const { overflowX, overflowY } = getComputedStyle(around);
                  const edge = around.getBoundingClientRect();
                  cut ||= overflowX !== 'visible' && (box.left - grown < edge.left - 1 || box.right + grown > edge.right + 1);
                  cut ||= overflowY !== 'visible' && (box.top - grown < edge.top - 1 || box.bottom + grown > edge.bottom + 1);
                }
                return cut;
              }).map((one) => `${one.localName}.${one.className} ${one.textContent.trim().slice(0, 20)}`)
            """;
    /** Words in Latin letters that stand on two lines, in the editor as it is, narrow and narrower. */
    private static final String BROKEN_WORDS = """
            () => {
              const editor = document.querySelector('.cm-editor').cloneNode(true);
              const line = editor.querySelector('.cm-line');
              line.textContent = '次に、市のLINEと防災のDXについて、LINEの登録は12,345人です。'.repeat(9);
              document.querySelector('.paper').append(editor);
              const broken = [];
              for (let width = 300; width < 340; width += 3) {
                editor.style.width = `${width}px`;
                for (const word of line.textContent.matchAll(/LINE|DX/g)) {
                  const range = document.createRange();
                  range.setStart(line.firstChild, word.index);
                  range.setEnd(line.firstChild, word.index + word[0].length);
                  if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) {
                    broken.push(`${word[0]} at ${width}`);
                  }
                }
              }
              editor.remove();
              return broken;
            }
            """;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName("F27: the ring of the focus is whole and 3 pixels wide, in bars, cards, lists and frames that scroll")
    void theRingOfTheFocusIsWhole() {
        assertEquals(List.of(), rings("department-head", "/"));
        assertEquals(List.of(), rings("councillor", "/archive/search.xhtml?q=%E5%AD%90%E8%82%B2%E3%81%A6"));
        assertEquals(List.of(), rings("general-affairs", "/questions/board.xhtml"));
        assertEquals(List.of(), rings("secretariat", "/results/table.xhtml"));
    }

    private static List<?> rings(String role, String path) {
        try (Person person = browser.person(role)) {
            Page page = person.open(path);
            page.waitForLoadState();
            page.setViewportSize(1280, 800);
            page.keyboard().press("Tab");
            return (List<?>) page.evaluate(RINGS);
        }
    }

    @Test
    @DisplayName("F28: with forced colours lines say what grounds and shadows said; the house is light and says so")
    void whatIsChosenShowsInForcedColours() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/questions/board.xhtml?due=OVERDUE&question=" + someOverdue());
            assertEquals("light", page.evaluate("getComputedStyle(document.documentElement).colorScheme"));
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            for (String chosen : List.of(".nav-link[aria-current]", ".state-count[aria-current=true]",
                    ".speaker[aria-current=true]",
                    "tr.chosen")) {
                assertEquals("solid", page.locator(chosen).first().evaluate("one => getComputedStyle(one).outlineStyle"), chosen);
            }
            page.navigate(TestServer.url().toString());
            assertNotEquals(ground(page, ".bar-todo.chart-key"), ground(page, ".bar-done.chart-key"), "the key of the chart");
        }
    }

    private static Object ground(Page page, String selector) {
        return page.locator(selector).first().evaluate("one => getComputedStyle(one).backgroundColor");
    }

    @Test
    @DisplayName("F29: on paper the board is its lines, all of them, and nothing else")
    void theBoardOnPaperIsAllItsLines() {
        long all = TestServer.api("general-affairs").get("/api/sessions/" + TestServer.currentSession() + "/questions?size=1")
                .accepted().json().getAsJsonObject().get("total").getAsLong();
        assertTrue(all > 200, "more than a page and more than the largest page: " + all);
        try (Person clerk = browser.person("general-affairs")) {
            Page board = clerk.open("/questions/board.xhtml?question=" + someOverdue());
            Page page = board.waitForPopup(() -> board.locator("a[href*='print=true']").click());
            page.waitForLoadState();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals(all,
                    ((Number) page.evaluate("document.querySelectorAll('#lines tr[data-question]').length")).longValue());
            assertEquals(List.of(), page.evaluate("[...document.querySelectorAll('button, .button, .topbar, .nav, .state-count, "
                    + ".speaker, .board-panel, .filters, .board-keys')].filter(one => one.checkVisibility()).map(one => one.className)"));
            assertEquals("visible", page.locator(".table-frame").evaluate("one => getComputedStyle(one).overflowX"));
        }
    }

    @Test
    @DisplayName("F33: a deadline that has passed is said to be 期限超過 on the board, beside it and on the drafting page")
    void aPassedDeadlineIsSaidEverywhere() {
        long question = someOverdue();
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/questions/board.xhtml?due=OVERDUE&question=" + question);
            assertTrue(page.locator("tr[data-question='" + question + "'] .late").textContent().startsWith("期限超過"));
            assertEquals("期限超過", page.locator("#panel .facts .state-late").textContent().strip());
            assertEquals("期限超過", page.locator(".state-count .state-late").textContent().strip());
            page = clerk.open("/answers/draft.xhtml?question=" + question);
            assertEquals("期限超過", page.locator(".draft-parties .state-late").textContent().strip());
        }
    }

    @Test
    @DisplayName("F26: no word in Latin letters stands on two lines of the paper")
    void noWordIsBrokenOnThePaper() {
        try (Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/answers/draft.xhtml?question=" + TestServer.someQuestion());
            page.waitForSelector(".cm-line");
            assertEquals(List.of(), page.evaluate(BROKEN_WORDS));
        }
    }

    private static long someOverdue() {
        return TestServer.api("general-affairs")
                .get("/api/sessions/" + TestServer.currentSession() + "/questions?size=1&due=OVERDUE").accepted().json()
                .getAsJsonObject().getAsJsonArray("rows").get(0).getAsJsonObject().get("id").getAsLong();
    }
}
