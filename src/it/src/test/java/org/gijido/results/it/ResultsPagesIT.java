package org.gijido.results.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.Test;

/** What was voted stands in the pages, and can be saved from them. */
class ResultsPagesIT {

    @Test
    void theTableHasASignForEachMemberAndSwitchesItsOrder() throws Exception {
        try (Chamber chamber = Chamber.of(7); Browser browser = Browser.open(); Person viewer = browser.person("viewer")) {
            ResultsIT.decideNamed(chamber);
            Page page = viewer.open("/results/results.xhtml?session=" + chamber.session());
            assertTrue(page.locator("[id='items'] tbody, .table tbody").first().textContent().contains("可決"));
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
            page.evaluate("document.querySelector('.members-frame').scrollIntoView(); document.querySelector('.members-frame').scrollTo(500, 300)");
            Screenshots.once(page, "results-table-scrolled");
        }
    }
}
