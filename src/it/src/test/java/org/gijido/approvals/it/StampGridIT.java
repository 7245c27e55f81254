package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Approving;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.Test;

/** 決裁欄 on the page of a document. */
class StampGridIT {

    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff DOCUMENTS = Staff.at("020102", "SECTION_HEAD");
    private static final String SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final int SECTIONS = 100;

    @Test
    void theBoxesAboveTheOneWhoDecidesAreStruckAndEachSaysItsArticle() {
        long id = Approving.approved("決裁欄の試験 " + UUID.randomUUID().toString().substring(0, 8));
        try (Browser browser = Browser.open(); Person head = browser.person("department-head")) {
            for (int[] size : new int[][] {{1280, 800}, {390, 844}}) {
                head.page().setViewportSize(size[0], size[1]);
                Page page = head.open("/approvals/document.xhtml?id=" + id);
                Locator struck = page.locator(".grid-above");
                assertEquals(List.of("市長", "副市長"), struck.locator(".grid-head").allTextContents());
                assertTrue(struck.first().textContent().contains("部長の専決のため、市長の押印はありません。"), struck.first().textContent());
                for (String why : page.locator(".grid-why").allTextContents()) {
                    assertTrue(why.contains("別表第1-20"), why);
                }
                assertEquals(0, page.evaluate(SIDEWAYS));
                Screenshots.once(page, "grid-" + size[0]);
            }
        }
    }

    @Test
    void aHundredSectionsAreReadableAndAnswerAtOnce() {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        paper.act(DOCUMENTS, "REROUTE", Map.of("note", "全庁に合議", "route", hundredSections())).accepted();
        String address = "/approvals/document.xhtml?id=" + paper.id();
        try (Browser browser = Browser.open(); Person section = browser.person("documents")) {
            section.page().setViewportSize(390, 844);
            Page page = section.open(address);
            assertEquals(3, page.locator(".grid-sheet").count());
            assertTrue(page.locator(".grid-sheet summary").first().textContent().contains("17～56"));
            page.locator(".grid-sheet summary").nth(1).click();
            assertFalse(page.locator(".grid-sheet").first().evaluate("sheet => sheet.open").equals(true));
            Locator boxes = page.locator(".grid-box.grid-turn");
            assertEquals(SECTIONS, boxes.count());
            assertEquals(SECTIONS,
                    boxes.locator(".grid-head").allTextContents().stream().filter(head -> head.contains(" ")).count());
            assertEquals(0, page.evaluate(SIDEWAYS));
            Screenshots.whole(page, "grid-hundred-390");
            page.setViewportSize(1280, 800);
            Screenshots.whole(page, "grid-hundred-1280");
        }
        String sheet = Sheet.text(DOCUMENTS, paper.id());
        paper.turns().forEach(post -> assertTrue(sheet.contains(post.replaceAll(".* (\\S+) (\\S+)$", "$1$2")), post));
    }

    private static List<Map<String, Object>> hundredSections() {
        List<Map<String, Object>> way = new ArrayList<>();
        for (List<String> unit : Database.rows("select distinct unit_id from posts where post_rank = 'SECTION_HEAD'"
                + " and valid_from <= current_date and valid_to > current_date order by unit_id limit " + SECTIONS)) {
            way.add(Map.of("stage", 1, "lane", way.size() + 1, "kind", "CONCURRENCE", "unit", Long.parseLong(unit.getFirst()),
                    "rank", "SECTION_HEAD"));
        }
        way.add(Map.of("stage", 2, "kind", "DECISION", "rank", "MAYOR"));
        return way;
    }
}
