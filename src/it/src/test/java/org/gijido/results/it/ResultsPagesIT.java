package org.gijido.results.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Fit;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was voted stands in the pages, and can be saved from them. */
class ResultsPagesIT {

    @Test
    void theTableHasASignForEachMemberAndSwitchesItsOrder() throws Exception {
        try (Chamber chamber = Chamber.of(7); Browser browser = Browser.open(); Person viewer = browser.person("viewer")) {
            ResultsIT.decideNamed(chamber);
            Page page = viewer.open("/results/results.xhtml?session=" + chamber.session());
            assertTrue(page.locator("[id='items'] tbody, .table tbody").first().textContent().contains("可決"));
            assertEquals(Long.toString(chamber.session()), page.locator("#filter-session").inputValue());
            Path csv = page.waitForDownload(() -> page.locator("a[href$='list.csv']").click()).path();
            assertTrue(Files.readString(csv).contains("第1号の条例の制定について"));
            Path record = page.waitForDownload(() -> page.locator("a[href$='/record']").click()).path();
            assertTrue(Files.readString(record).contains("gijido-sitting-record"));
            page.locator(".tab[href*='table']").click();
            page.locator(".members").waitFor();
            assertEquals(3, page.locator(".members-group").count());
            assertEquals(3, page.locator(".members tbody .sign-FOR").count());
            assertEquals("賛成", page.locator(".members tbody td:has(.sign-FOR) .only-heard").first().textContent());
            page.locator(".results-order").click();
            page.waitForURL("**order=seat**");
            assertEquals(0, page.locator(".members-group").count());
            assertTrue(page.locator(".members tbody tr").first().textContent().contains("議員 1"));
        }
    }

    @Test
    void namesAndItemsStayWhileTheTableScrolls() throws Exception {
        try (Chamber chamber = Chamber.of(40); Browser browser = Browser.open(); Person viewer = browser.person("viewer")) {
            ResultsIT.decideNamed(chamber);
            viewer.page().setViewportSize(768, 1024);
            Page page = viewer.open("/results/table.xhtml?order=seat&session=" + chamber.session());
            page.evaluate("document.querySelector('.members-frame').scrollTop = 900");
            double frame = page.locator(".members-frame").boundingBox().y;
            assertEquals(frame, page.locator(".members thead th").first().boundingBox().y, 2);
        }
    }

    @Test
    @DisplayName("F8, F11, F2: titles and names of the table are whole, and only the table scrolls")
    void titlesAndNamesOfTheTableAreWhole() {
        List<String> names = List.of("勅使河原 左衛門", "葛󠄀城 髙明", "二階堂 進次郎", "東海林 花", "長宗我部 元親");
        String title = "あおば市一般職の任期付職員の採用等に関する条例及びあおば市職員の勤務時間、休暇等に関する条例の一部を改正する条例等の一部を改正する条例の制定について".repeat(2).substring(0, 120);
        try (Chamber chamber = Chamber.of(names, List.of("青葉会", "青葉会", "未来", "未来", "未来")).begin();
                Browser browser = Browser.open();
                Person viewer = browser.person("viewer")) {
            for (int number = 1; number <= 12; number++) {
                Chamber.Opened vote = chamber
                        .open(chamber.item(Map.of("kind", "BILL", "number", "" + number, "title", title, "put",
                                number == 1 ? "AMENDMENT" : "ORIGINAL")));
                chamber.close(vote);
                chamber.declare(vote);
            }
            Page page = viewer.open("/results/table.xhtml?order=seat&session=" + chamber.session());
            Fit fit = Fit.of(page);
            assertEquals(List.of(), fit.faultsInFrame(".members-item, .members-number, .members tbody th"));
            page.evaluate("scrollTo(2000, 0); document.querySelector('.members-frame').scrollLeft = 2000");
            assertEquals(0, page.evaluate("scrollX"));
            assertTrue(((Number) page.evaluate("document.querySelector('.members-frame').scrollLeft")).intValue() > 0);
            fit.pictures("results-table");
            page = viewer.open("/results/results.xhtml?session=" + chamber.session());
            assertEquals("議案第1号に対する修正案", page.locator(".results-number").nth(1).textContent().strip());
            assertEquals(List.of(), Fit.of(page).faultsInFrame(".results-title, .results-number"));
            Fit.of(page).pictures("results-list");
            for (int width : new int[] {390, 1280}) {
                page.setViewportSize(width, 844);
                Axe.check(page);
            }
        }
    }

    @Test
    void theFiguresOfTheDemoCityStandInWordsBesideTheirBars() {
        try (Browser browser = Browser.open(); Person viewer = browser.person("viewer")) {
            viewer.page().setViewportSize(1024, 3600);
            Page page = viewer.open("/results/statistics.xhtml");
            assertEquals(10, page.locator("[id='agreement'] tbody tr").count(), "five groups, each with each");
            assertEquals(28, page.locator("[id='participation'] tbody tr").count());
            assertTrue(page.locator("[id='agreement'] tbody").textContent().matches("(?s).*\\d+％（\\d+/\\d+件）.*"));
            Screenshots.once(page, "results-statistics-whole");
            page = viewer.open("/results/results.xhtml");
            page.locator(".results-more summary").first().click();
            Screenshots.once(page, "results-whole");
            viewer.page().setViewportSize(768, 1024);
            page = viewer.open("/results/table.xhtml");
            page.evaluate(
                    "document.querySelector('.members-frame').scrollIntoView(); document.querySelector('.members-frame').scrollTo(500, 300)");
            Screenshots.once(page, "results-table-scrolled");
        }
    }
}
