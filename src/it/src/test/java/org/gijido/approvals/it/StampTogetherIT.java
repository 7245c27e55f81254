package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Api;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C25: several are stamped with one press; each is an act of its own, and none is stamped unread. */
class StampTogetherIT {

    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff ELSEWHERE = Staff.at("0501", "DIVISION_HEAD");
    private static final String KEY = "approvals.error.together.";
    private static final int MANY = 20;

    /** The head of the section, whose turn it is first. */
    private final Api head = TestServer.api("drafter");

    @Test
    void whatWasNotReadIsNotStampedFromAList() {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        assertEquals(KEY + "UNREAD", stamp(paper, UUID.randomUUID(), 1).key());
        see(paper, 1).accepted();
        CLERK.api().get(paper.path()).accepted();
        paper.press(CLERK, "COMMENT", "見積りは明日届きます");
        assertEquals(KEY + "UNREAD", stamp(paper, UUID.randomUUID(), 1).key(), "somebody has said something since");
        see(paper, 1).accepted();
        UUID command = UUID.randomUUID();
        for (int time = 1; time <= 3; time++) {
            stamp(paper, command, 1).accepted();
        }
        assertEquals(1, paper.acts().stream().filter(act -> act.get("act").getAsString().equals("APPROVE")).count());
        assertEquals(403, stamp(paper, UUID.randomUUID(), 1).status(), "it is nobody's turn there any more");
    }

    @Test
    void whatHasChangedSinceTheListWasShownIsNotStamped() {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        see(paper, 1).accepted();
        long box = box(paper);
        paper.press(CLERK, "RECALL").write("試験の起案（直し）", "general", null).submit();
        assertEquals("approvals.error.changed", stamp(paper, UUID.randomUUID(), 1, box).key());
        assertEquals(KEY + "UNREAD", stamp(paper, UUID.randomUUID(), 2).key());
        assertEquals(404, ELSEWHERE.api().post(paper.path() + "/stamps",
                Map.of("commandId", UUID.randomUUID(), "version", 2, "step", box(paper))).status());
        assertEquals(404, ELSEWHERE.api().put(paper.path() + "/seen", Map.of("version", 2)).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET", "WITH_PAPER"})
    void someAreOpenedToBeStamped(String why) {
        List<Map<String, Object>> papers = List.of(Map.of("title", "図面", "sheets", 1, "place", "契約課", "keeper", "契約課", "reason",
                "too_large"));
        long id = CLERK.api()
                .post("/api/approvals", Map.of("commandId", UUID.randomUUID(), "subject", "一つずつ押す件", "proposal", "伺います",
                        "matter", "general", "secret", why.equals("SECRET"), "papers", why.equals("SECRET") ? List.of() : papers))
                .accepted()
                .json().getAsJsonObject().get("id").getAsLong();
        Paper paper = Paper.of(CLERK, id).submit();
        see(paper, 1).accepted();
        assertEquals(KEY + why, stamp(paper, UUID.randomUUID(), 1).key());
    }

    /** Twenty are ticked, the seventh is another by then: nineteen are stamped, one is told with its reason. */
    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    @DisplayName("C25 前提：20件を選び、7件目は内容が変わっている。もし：まとめて押す。"
            + "ならば：19件に印が付き、1件は理由が言われ、もう一度押しても二重には付かない。")
    void nineteenOfTwentyAreStampedAndOneIsToldWhy(int width) {
        String name = "まとめ押し " + UUID.randomUUID().toString().substring(0, 8);
        List<Paper> papers = IntStream.rangeClosed(1, MANY).mapToObj(number -> Paper.draft(CLERK, "general", null)
                .write(name + " その" + number, "general", null).submit()).toList();
        papers.forEach(paper -> see(paper, 1).accepted());
        try (Browser browser = Browser.open(); Person person = browser.person("drafter")) {
            person.page().setViewportSize(width, 844);
            Page page = person.open("/approvals/approvals.xhtml");
            Locator ticks = page.locator("tr", new Page.LocatorOptions().setHasText(name)).locator(".box-tick input");
            assertEquals(MANY, ticks.count());
            ticks.all().forEach(Locator::check);
            Screenshots.once(page, "together-" + width);
            papers.get(6).press(CLERK, "RECALL").write(name + " その7 直し", "general", null).submit();
            page.evaluate("() => { const press = document.getElementById('stamp-many'); press.click(); press.click(); }");
            page.locator("#ask[open]").waitFor();
            assertEquals(MANY, page.locator("#ask li").count());
            assertTrue(page.locator("#ask li").first().textContent().startsWith("承認：" + name));
            Screenshots.once(page, "together-ask-" + width);
            page.locator("#ask [value=yes]").dblclick();
            page.locator("#stamped:visible").waitFor();
            assertEquals("19件に押しました。次の1件には押していません。", page.locator("#stamped p").textContent());
            String refused = page.locator("#stamped li").textContent();
            assertTrue(refused.contains(name + " その7") && refused.contains("内容が変わりました"), refused);
            Screenshots.once(page, "together-done-" + width);
            assertEquals(List.of(name + " その7 直し"),
                    page.locator(".row-link", new Page.LocatorOptions().setHasText(name)).allTextContents());
            assertEquals(0, ticks.count(), "what is another by now has to be read first");
        }
        papers.forEach(paper -> assertEquals(paper == papers.get(6) ? 0 : 1,
                paper.acts().stream().filter(act -> act.get("act").getAsString().equals("APPROVE")).count()));
    }

    /** Who opens a document has read it: the page itself says so. */
    @Test
    void whatIsOpenedCanBeTicked() {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        try (Browser browser = Browser.open(); Person person = browser.person("drafter")) {
            Page page = person.open("/approvals/approvals.xhtml");
            Locator line = page.locator("tr:has(a[href$='id=" + paper.id() + "'])");
            assertTrue(line.textContent().contains("未読"));
            page.waitForResponse(answer -> answer.url().endsWith("/api/approvals/" + paper.id() + "/seen"),
                    () -> line.locator(".row-link").click());
            person.open("/approvals/approvals.xhtml");
            line.locator(".box-tick input").check();
            assertTrue(page.locator("#stamp-many:visible").textContent().contains("1件"));
        }
    }

    private Api.Answer see(Paper paper, int version) {
        return head.put(paper.path() + "/seen", Map.of("version", version));
    }

    private Api.Answer stamp(Paper paper, UUID command, int version) {
        return stamp(paper, command, version, box(paper));
    }

    private Api.Answer stamp(Paper paper, UUID command, int version, long box) {
        return head.post(paper.path() + "/stamps", Map.of("commandId", command, "version", version, "step", box));
    }

    /** The first box of the way that counts. */
    private static long box(Paper paper) {
        return paper.boxes().stream().filter(box -> box.get("live").getAsBoolean() && box.get("stage").getAsInt() == 1)
                .findFirst()
                .orElseThrow().get("id").getAsLong();
    }
}
