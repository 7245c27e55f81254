package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.junit.jupiter.api.Test;

/** Two who could do the same, and one whose turn was taken: the page keeps what each of them did. */
class FirstHandIT {

    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff DOCUMENTS = Staff.at("020102", "SECTION_HEAD");

    /** C26: of two who hold a post whoever comes second reads who was first. */
    @Test
    void whoComesSecondReadsWhoWasFirst() {
        Staff first = Staff.at("", "VICE_MAYOR", 1);
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        paper.act(DOCUMENTS, "REROUTE", Map.of("note", "副市長の決裁とする", "route",
                List.of(Map.of("stage", 1, "kind", "DECISION", "rank", "VICE_MAYOR", "title", "副市長")))).accepted();
        long box = paper.boxes().stream().filter(one -> one.get("state").getAsString().equals("WAITING")).findFirst()
                .orElseThrow()
                .get("id").getAsLong();
        try (Browser browser = Browser.open(); Person second = browser.person("vice-mayor")) {
            Page page = second.open("/approvals/document.xhtml?id=" + paper.id());
            page.locator("#stamp-press:enabled").waitFor();
            paper.act(first, "DECIDE", Map.of("step", box)).accepted();
            page.locator("#news:visible").waitFor();
            assertTrue(page.locator("#news").textContent().contains(first.name()), page.locator("#news").textContent());
            page.locator(".grid-done[data-mine=true]").first().waitFor();
            assertEquals(0, page.locator("#stamp-press").count());
            assertTrue(page.locator(".grid-done[data-mine=true]").first().textContent().contains(first.name()));
        }
        Staff second = Staff.at("", "VICE_MAYOR", 0);
        String told = paper.act(second, "DECIDE", Map.of("step", box, "version", 1)).text();
        assertTrue(told.contains(first.name()), told);
    }

    /** C39: a change of the way keeps the words of who held it before, and who that was. */
    @Test
    void theWordsOfTheFormerHolderStay() {
        Staff former = Staff.at("010302", "SECTION_HEAD");
        Paper paper = Paper.draft(CLERK, "general", null).submit().press(former, "COMMENT", "積算の根拠を確かめています");
        paper.act(DOCUMENTS, "REROUTE", Map.of("note", "係長の異動", "route",
                List.of(Map.of("stage", 1, "kind", "DECISION", "rank", "MAYOR")))).accepted();
        try (Browser browser = Browser.open(); Person mayor = browser.person("mayor")) {
            String history = mayor.open("/approvals/document.xhtml?id=" + paper.id()).locator(".history").textContent();
            assertTrue(history.contains("積算の根拠を確かめています") && history.contains(former.name()) && history.contains("係長の異動"),
                    history);
        }
        assertTrue(Sheet.text(CLERK, paper.id()).contains("積算の根拠を確かめています"));
        paper.press(CLERK, "WITHDRAW", "試験の終わり");
    }
}
