package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits for the mayor's decision: seen at once, decided in two presses, each further one in one. */
class MayorIT {

    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff DOCUMENTS = Staff.at("020102", "SECTION_HEAD");
    private static final Staff MAYOR = Staff.at("", "MAYOR");

    private int presses;

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void theMayorDecidesInTwoPressesAndTheNextInOne(int width, int height) {
        String name = "市長決裁 " + UUID.randomUUID().toString().substring(0, 8);
        Paper usual = waiting(name + " 通常", false);
        Paper urgent = waiting(name + " 至急", true);
        try (Browser browser = Browser.open(); Person mayor = browser.person("mayor")) {
            Page page = mayor.page();
            page.setViewportSize(width, height);
            mayor.open("/");
            Locator own = page.locator(".entry", new Page.LocatorOptions().setHasText(name));
            assertEquals(2, own.count());
            String line = own.first().textContent();
            assertTrue(line.contains("至急") && line.contains("決裁") && line.contains("2,500,000円") && line.contains("情報政策課"), line);
            Screenshots.once(page, "mayor-front-" + width);
            press(own.first());
            page.locator("#stamp-next:visible:enabled").waitFor();
            assertTrue((Boolean) page.evaluate("""
                    () => ['#stamp-next', '.page-title', '.grid-turn'].every((part) => {
                      const box = document.querySelector(part).getBoundingClientRect();
                      return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
                    })"""), "title, boxes and the press are in one view");
            Screenshots.once(page, "mayor-document-" + width);
            press(page.locator("#stamp-next:enabled"));
            page.waitForURL(url -> !url.contains("id=" + urgent.id()));
            page.waitForCondition(() -> urgent.state().equals("DECIDED"));
            assertEquals(2, presses);
            if (!page.url().contains("id=" + usual.id())) {
                mayor.open("/approvals/document.xhtml?id=" + usual.id());
            }
            press(page.locator("#stamp-press:enabled"));
            page.waitForCondition(() -> usual.state().equals("DECIDED"));
            assertEquals(3, presses, "one more for the next");
        }
    }

    /** The list has what a mayor looks for, the urgent first and then what waits longest, and says what has changed. */
    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void theListSaysWhatIsAskedForHowMuchFromWhomAndWhatChanged(int width, int height) {
        String name = "市長の一覧 " + UUID.randomUUID().toString().substring(0, 8);
        Paper seen = waiting(name + " 直し", false);
        Paper urgent = waiting(name + " 至急", true);
        MAYOR.api().put(seen.path() + "/seen", Map.of("version", 1)).accepted();
        seen.press(MAYOR, "REMAND", "金額の内訳が要ります").write(name + " 直し", "general", 3_000_000L).submit();
        reroute(seen);
        try (Browser browser = Browser.open(); Person mayor = browser.person("mayor")) {
            mayor.page().setViewportSize(width, height);
            Page page = mayor.open("/approvals/approvals.xhtml");
            List<String> lines = page.locator("tr", new Page.LocatorOptions().setHasText(name)).allTextContents();
            assertEquals(2, lines.size());
            assertTrue(lines.getFirst().contains("至急") && lines.getFirst().contains("決裁"), lines::toString);
            assertTrue(lines.getLast().contains("前に見たときから変更：金額") && lines.getLast().contains("3,000,000円"), lines::toString);
            Screenshots.once(page, "mayor-list-" + width);
        }
        List.of(seen, urgent).forEach(paper -> paper.press(CLERK, "WITHDRAW", "試験の終わり"));
    }

    private void press(Locator what) {
        presses++;
        what.click();
    }

    /** One that waits for nobody but the mayor. */
    private static Paper waiting(String subject, boolean urgent) {
        long id = CLERK.api().post("/api/approvals", Map.of("commandId", UUID.randomUUID(), "subject", subject, "proposal",
                "次のとおり決定してよろしいか伺います。", "matter", "general", "amount", 2_500_000L, "urgent", urgent)).accepted().json()
                .getAsJsonObject()
                .get("id").getAsLong();
        return reroute(Paper.of(CLERK, id).submit());
    }

    private static Paper reroute(Paper paper) {
        paper.act(DOCUMENTS, "REROUTE", Map.of("note", "市長の決裁とする", "route",
                List.of(Map.of("stage", 1, "kind", "DECISION", "rank", "MAYOR")))).accepted();
        return paper;
    }
}
