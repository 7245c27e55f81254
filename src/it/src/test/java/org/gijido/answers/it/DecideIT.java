package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import org.gijido.it.Browser;
import org.gijido.it.Fit;
import org.gijido.it.Person;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F3, F24: a head decides one document after the other, with answer and button in one view and the next one press away. */
class DecideIT {

    /** Both in the window, neither under the bars at its head and foot. */
    private static final String IN_VIEW = """
            (selector) => {
              const box = document.querySelector(selector).getBoundingClientRect();
              const at = document.elementFromPoint(box.left + Math.min(20, box.width / 2), Math.max(box.top, 0) + Math.min(20, box.height / 2));
              return box.height > 0 && box.top >= 0 && box.top < innerHeight && !!at?.closest(selector);
            }""";
    private static final String WHOLE_BUTTON = "(id) => document.getElementById(id).getBoundingClientRect().bottom <= innerHeight";
    private static final String FIRST = ".entry[href$='question=%d']";

    /** Presses in the first 0.6 s after a page has begun that was come to by the button: it takes its mark out of the address. */
    private static final String TREMBLING = """
            window.trembled = 0;
            const replace = history.replaceState;
            history.replaceState = function (...given) {
              if (location.hash === '#next') {
                [50, 300, 600].forEach((later) => setTimeout(() => {
                  window.trembled += 1;
                  document.getElementById('stamp-next').click();
                  document.getElementById('stamp-press').click();
                }, later));
              }
              return replace.apply(this, given);
            };
            """;

    private List<Draft> waiting;

    /** Before everything else that waits. */
    @BeforeEach
    void threeWaitForTheDepartmentHead() {
        waiting = IntStream.range(0, 3).mapToObj(number -> Draft.begin("DEPARTMENT_HEAD").accept()).toList();
        for (Draft draft : waiting) {
            draft.write("drafter", "書かない窓口は、来年度から始めます。").accepted();
            draft.stamp("drafter", "DRAFTED").accepted();
            draft.stamp("division-head", "DIVISION_HEAD").accepted();
            deadline(draft, "'2001-01-0" + (1 + waiting.indexOf(draft)) + "'");
        }
    }

    @AfterEach
    void noLongerUrgent() {
        waiting.forEach(draft -> deadline(draft, "null"));
    }

    private static void deadline(Draft draft, String day) {
        RouteEditions.run("update questions set internal_deadline = " + day + " where id = " + draft.question());
    }

    @Test
    void threeAreDecidedInFourPressesOnAPhone() {
        try (Browser browser = Browser.open(); Person head = browser.personAtTablet(TestServer.account("department-head"))) {
            Page page = head.page();
            page.setViewportSize(390, 844);
            head.open("/");
            page.locator(FIRST.formatted(waiting.get(0).question())).tap();
            for (Draft draft : waiting) {
                page.waitForURL(address(draft));
                assertInOneView(page, "390×844");
                Locator next = page.locator("#stamp-next:enabled");
                next.tap();
            }
            page.waitForCondition(() -> waiting.stream().allMatch(draft -> stamped(draft)));
            page.waitForURL(url -> !url.contains("question=" + waiting.get(2).question()));
        }
    }

    private static Predicate<String> address(Draft draft) {
        return url -> url.replace("#next", "").endsWith("/draft.xhtml?question=" + draft.question());
    }

    private static boolean stamped(Draft draft) {
        return !draft.row("general-affairs", "department-head").getAsJsonObject().getAsJsonArray("stamps").isEmpty();
    }

    @Test
    void answerAndButtonAreInOneViewAtEverySize() {
        try (Browser browser = Browser.open(); Person head = browser.person("department-head")) {
            Page page = waiting.get(0).open(head);
            for (int[] size : Fit.SIZES) {
                page.setViewportSize(size[0], size[1]);
                for (String letters : List.of("standard", "large", "xlarge")) {
                    page.evaluate("(size) => { document.documentElement.className = document.documentElement.className"
                            + ".replace(/text-\\w+/, 'text-' + size); window.scrollTo(0, 0); }", letters);
                    assertInOneView(page, size[0] + "×" + size[1] + " " + letters);
                }
            }
        }
    }

    private static void assertInOneView(Page page, String size) {
        page.locator("#stamp-press").waitFor();
        page.locator("#paper .cm-content").waitFor();
        awaitTrue(page, IN_VIEW, "#stamp-press", "the button at " + size);
        awaitTrue(page, WHOLE_BUTTON, "stamp-press", "the whole button at " + size);
        awaitTrue(page, IN_VIEW, "#paper .cm-line", "the answer at " + size);
    }

    /** What follows from another size of the window comes with its next picture. */
    private static void awaitTrue(Page page, String script, String of, String fact) {
        try {
            page.waitForFunction(script, of, new Page.WaitForFunctionOptions().setTimeout(3_000));
        } catch (TimeoutError never) {
            throw new AssertionError(fact, never);
        }
    }

    /** A finger that trembles presses twice; the second press would meet the next document's button. */
    @Test
    void whoPressesTwiceDecidesOnOne() {
        try (Browser browser = Browser.open(); Person head = browser.person("department-head")) {
            head.page().addInitScript(TREMBLING);
            Page page = waiting.get(0).open(head);
            page.locator("#stamp-next:enabled").waitFor();
            page.evaluate("""
                    () => { const button = document.getElementById('stamp-next'); button.click(); button.click(); }""");
            page.waitForURL(address(waiting.get(1)));
            page.locator("#stamp-next:enabled").waitFor();
            assertEquals(3, page.evaluate("window.trembled"));
            assertTrue(stamped(waiting.get(0)));
            assertEquals(0, page.locator("#stamps li[data-on]", new Page.LocatorOptions().setHasText("部長")).count());
            assertTrue(!stamped(waiting.get(1)), "the next one waits to be read");
        }
    }

    /** Where the way on cannot be had the stamp can be put all the same, and nothing is needed of the browser's storage. */
    @Test
    void stampNeedsNeitherTheListNorStorage() {
        try (Browser browser = Browser.open(); Person head = browser.person("department-head")) {
            Page page = head.page();
            page.addInitScript(
                    "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })");
            page.route("**/api/waiting", Route::abort);
            waiting.get(0).open(head);
            page.locator("#stamp-press:enabled").click();
            page.waitForCondition(() -> stamped(waiting.get(0)));
            assertEquals(0, page.locator("#stamp-next:visible").count());
        }
    }

    @Test
    void arrowsLeadToTheNextAndBack() {
        try (Browser browser = Browser.open(); Person head = browser.person("department-head")) {
            Page page = waiting.get(0).open(head);
            page.locator("#walk-next[href]").waitFor();
            page.keyboard().press("ArrowRight");
            page.waitForURL(address(waiting.get(1)));
            page.locator("#walk-previous[href]").waitFor();
            page.keyboard().press("ArrowLeft");
            page.waitForURL(address(waiting.get(0)));
        }
    }
}
