package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** What the document section does with documents that nobody moves, in the browser. */
class ApprovalWayIT {

    private static final Staff CLERK = Staff.at("010201", "STAFF");
    private static final Staff SECTION = Staff.at("010201", "SECTION_HEAD");

    @Test
    void aVacantStepStandsInTheListAndIsSentAnotherWay() throws SQLException {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        String vacant = paper.turns().getFirst();
        try (Browser browser = Browser.open(); Person section = browser.person("documents"); Vacant post = Vacant.of(SECTION)) {
            assertTrue(thenVacant(vacant));
            section.page().setViewportSize(390, 844);
            Page page = section.open("/approvals/standstill.xhtml");
            Locator line = page.locator("#stalled tr", new Page.LocatorOptions().setHasText(vacant)).last();
            assertTrue(line.textContent().contains("空席"), line::textContent);
            Screenshots.whole(page, "approvals-standstill");
            page.navigate(page.url().replaceFirst("standstill.*", "way.xhtml?id=" + paper.id()));
            page.locator(".way-step .state-late").waitFor();
            Screenshots.whole(page, "approvals-way");
            page.locator("#add-step").click();
            page.locator("#note").fill("係長が空席のため");
            press(page, "#send");
            Locator unknown = page.locator(".way-step .field-error:visible");
            unknown.waitFor();
            assertEquals(1, unknown.count(), "the vacant post may stay until it is sent; the new box has none");
            page.locator(".way-step:has(.field-error:visible) [data-moves=out]").click();
            sure(page, "#send");
            page.locator("#refused:visible").waitFor();
            assertTrue(page.locator("#refused").textContent().contains("空席"), page.locator("#refused").textContent());
            page.locator(".way-step").first().locator("[data-moves=out]").click();
            sure(page, "#send");
            page.waitForURL(url -> url.contains("document.xhtml?id=" + paper.id()));
            assertEquals("係長が空席のため", paper.acts().getLast().get("note").getAsString());
            assertFalse(paper.turns().contains(vacant), paper.turns()::toString);
            assertTrue(page.locator(".history-act").first().isVisible());
        }
        assertEquals(403, TestServer.api("drafter").get("/approvals/standstill.xhtml").status());
        assertEquals(403, TestServer.api("drafter").get("/approvals/way.xhtml?id=" + paper.id()).status());
    }

    /** Sections answer beside each other, and in each of them one after the other: sent as it is, the way stays so. */
    @Test
    void aWayThatIsSentAsItIsKeepsItsOrder() {
        Paper paper = Paper.draft(CLERK, "consignment", 60_000_000L).submit();
        List<String> before = order(paper);
        assertTrue(before.stream().anyMatch(step -> step.contains(" within")) && before.stream().anyMatch(
                step -> step.contains(" beside")), before::toString);
        try (Browser browser = Browser.open(); Person section = browser.person("documents")) {
            Page page = section.open("/approvals/way.xhtml?id=" + paper.id());
            page.locator("#note").fill("順番はそのままで、もう一度知らせるため");
            sure(page, "#send");
            page.waitForURL(url -> url.contains("document.xhtml?id=" + paper.id()));
        }
        assertEquals(before, order(paper));
    }

    /** Each step to come, and how it follows on the one before. */
    private static List<String> order(Paper paper) {
        List<JsonObject> open = paper.boxes().stream().filter(box -> box.get("live").getAsBoolean())
                .filter(box -> List.of("WAITING", "COMING").contains(box.get("state").getAsString())).toList();
        return IntStream.range(0, open.size()).mapToObj(at -> open.get(at).get("kind").getAsString() + " "
                + open.get(at).get("post").getAsString() + (at == 0 ? "" : joins(open.get(at - 1), open.get(at)))).toList();
    }

    private static String joins(JsonObject before, JsonObject box) {
        return !before.get("stage").equals(box.get("stage")) ? " after"
                : before.get("lane").equals(box.get("lane")) ? " within" : " beside";
    }

    private static boolean thenVacant(String post) {
        for (var row : TestServer.api("documents").get("/api/approvals/rehearsal?day=").accepted().json().getAsJsonArray()) {
            if (row.getAsJsonObject().get("words").getAsString().equals(post)) {
                return row.getAsJsonObject().get("outcome").getAsString().equals("VACANT");
            }
        }
        return false;
    }

    @Test
    void thePaperThatWentRoundIsWrittenDownAndRegistered() {
        Paper paper = Paper.draft(CLERK, "general", null).submit().press(CLERK, "BEGIN_PAPER_ROUND", "図面が大きいため");
        try (Browser browser = Browser.open(); Person section = browser.person("documents")) {
            Page page = section.open("/approvals/document.xhtml?id=" + paper.id());
            page.locator("#paper-round-heading").waitFor();
            assertEquals(0, page.locator("[data-act=RECORD_PAPER_ROUND]").count(), "nothing to confirm yet");
            write(paper);
            page.reload();
            Screenshots.whole(page, "approvals-paper-round");
            sure(page, "#stamp-press");
            page.locator(".state-done").first().waitFor();
            assertEquals("DECIDED", paper.state());
        }
    }

    private static void write(Paper paper) {
        List<Map<String, Object>> stamps = paper.boxes().stream().filter(box -> box.get("live").getAsBoolean())
                .filter(box -> !box.get("kind").getAsString().equals("CIRCULATION"))
                .<Map<String, Object>>map(box -> Map.of("step", box.get("id").getAsLong(), "name", "山田", "day", "R8.4.1"))
                .toList();
        CLERK.api().put(paper.path() + "/paper-round", Map.of("commandId", UUID.randomUUID(), "stamps", stamps))
                .accepted();
        CLERK.api()
                .post(paper.path() + "/paper-round/scans?name=a.txt&commandId=" + UUID.randomUUID(), "application/octet-stream",
                        new byte[] {'a'})
                .accepted();
    }

    private static void sure(Page page, String button) {
        press(page, button);
        page.locator("#ask[open] [value=yes]").click();
    }

    private static void press(Page page, String button) {
        page.locator(button + ":enabled").click();
    }

    /** A post that nobody holds, as long as the test wants it. */
    private record Vacant(long post, String until) implements AutoCloseable {

        static Vacant of(Staff holder) throws SQLException {
            List<String> row = Database.rows("select id, valid_to from posts where person_id = " + holder.person()
                    + " and post_rank = 'SECTION_HEAD' and valid_from <= current_date and valid_to > current_date").getFirst();
            Database.run("update posts set valid_to = current_date where id = " + row.getFirst());
            return new Vacant(Long.parseLong(row.getFirst()), row.getLast());
        }

        @Override
        public void close() throws SQLException {
            Database.run("update posts set valid_to = '" + until + "' where id = " + post);
        }
    }
}
