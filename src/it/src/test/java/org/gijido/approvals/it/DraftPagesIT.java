package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.gijido.it.Api;
import org.gijido.it.Approving;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** The page of a draft: filing, days, related documents, drafting from another one, and one writer at a time. */
class DraftPagesIT {

    private final String subject = "起案の画面の試験 " + UUID.randomUUID().toString().substring(0, 8);

    /** C38 of what is read, beside filing. */
    @Test
    void filingIsSaidWithoutAClickAndChangedInThree() {
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/approvals/draft.xhtml?id=" + draft("facility", Map.of()));
            Locator said = page.locator("#filing-said", new Page.LocatorOptions().setHasText("3年"));
            said.waitFor();
            assertTrue(said.textContent().contains("開示") && said.textContent().contains("施設－使用許可"), said.textContent());
            page.locator("#filing > summary").click();
            page.locator("#retention").selectOption("TEN_YEARS");
            page.locator("#filing-said", new Page.LocatorOptions().setHasText("10年")).waitFor();
            page.locator("#disclosure").selectOption("PARTLY");
            page.locator("#fact").fill("R8.3.28");
            page.locator("#submit").click();
            page.locator("#faults a[href='#closedGround']").waitFor();
            page.locator("#closedGround").fill("第7条第2号（個人に関する情報）");
            page.setViewportSize(390, 844);
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is cut at 390");
            Screenshots.whole(page, "approvals-draft-filing");
            Axe.check(page);
            send(page);
            String shown = page.locator(".approval-content").textContent();
            for (String words : List.of("一部開示（第7条第2号（個人に関する情報））", "10年", "施設－使用許可", "令和8年3月28日", "令和7年度")) {
                assertTrue(shown.contains(words), words + " in " + shown);
            }
        }
    }

    @Test
    void aDocumentIsFoundNamedAndShownFromBothSides() {
        long first = submitted(draft("facility", Map.of("subject", subject + " 前年")));
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/approvals/draft.xhtml?id=" + draft("facility", Map.of()));
            page.locator("#related-words").fill(subject.substring(subject.length() - 8));
            page.locator("#related-found button").first().click();
            page.locator("#related-list li", new Page.LocatorOptions().setHasText("前年")).waitFor();
            page.setViewportSize(390, 844);
            Axe.check(page);
            send(page);
            page.locator(".related a", new Page.LocatorOptions().setHasText("前年")).click();
            page.waitForURL(url -> url.endsWith("id=" + first));
            page.locator(".related a", new Page.LocatorOptions().setHasText(subject)).waitFor();
        }
    }

    @Test
    void aDraftFromAnotherHasItsWordsAndNoDays() {
        long source = submitted(draft("facility", Map.of("enforcement", "R9.4.1", "fact", "R8.3.28")));
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/approvals/document.xhtml?id=" + source);
            page.locator("#cite").click();
            page.locator("#draft-state[data-state=saved]").waitFor();
            assertEquals(subject, page.locator("#subject").inputValue());
            assertEquals("facility", page.locator("#matter").inputValue());
            assertEquals("", page.locator("#enforcement").inputValue() + page.locator("#fact").inputValue());
            page.locator("#related-list .tag", new Page.LocatorOptions().setHasText("引用元")).waitFor();
            assertFalse(page.url().contains("cite="), page.url());
            drafter.open("/approvals/approvals.xhtml?box=SENT");
            page.locator("a[href$='cite=" + source + "']").click();
            page.locator("#draft-state[data-state=saved]").waitFor();
        }
    }

    @Test
    void whoIsTakenOverIsToldAtOnceAndLosesNothing() {
        long id = draft("facility", Map.of("coDrafters", List.of(person("division-head"))));
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter");
                Person head = browser.person("division-head")) {
            Page writing = drafter.open("/approvals/draft.xhtml?id=" + id);
            writing.locator("#draft-state[data-state=saved]").waitFor();
            writing.waitForCondition(() -> holder(id).equals(TestServer.account("drafter").name()));
            Page reading = head.open("/approvals/draft.xhtml?id=" + id);
            reading.locator("#writer:visible", new Page.LocatorOptions().setHasText(TestServer.account("drafter").name()))
                    .waitFor();
            assertTrue((Boolean) reading.locator("#subject").evaluate("field => field.readOnly"));
            Screenshots.take(reading, "approvals-draft-read");
            Axe.check(reading);
            writing.route("**/api/approvals/" + id, route -> route.abort());
            writing.locator("#reason").fill("まだ保存されていない理由");
            reading.locator("#take-over").click();
            reading.locator("#ask [value=yes]").click();
            writing.locator("#unkept:visible").waitFor();
            assertEquals("まだ保存されていない理由", writing.locator("#unkept textarea").inputValue());
            assertTrue(writing.locator("#writer-said").textContent().contains(TestServer.account("division-head").name()));
            writing.setViewportSize(390, 844);
            Screenshots.take(writing, "approvals-draft-taken");
            Axe.check(writing);
            reading.locator("#writer").waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.HIDDEN));
            reading.locator("#subject").fill(subject + " 課長が直した");
            reading.locator("#draft-state[data-state=saved]").waitFor();
            reading.waitForCondition(() -> document(id).contains("課長が直した"));
            takesBackWithoutWritingOver(writing, id);
        }
    }

    private static void takesBackWithoutWritingOver(Page writing, long id) {
        writing.unrouteAll();
        writing.locator("#take-over").click();
        writing.locator("#ask [value=yes]").click();
        writing.locator("#refused:visible", new Page.LocatorOptions().setHasText("前の入力")).waitFor();
        assertEquals("まだ保存されていない理由", writing.locator("#reason").inputValue());
        writing.waitForTimeout(2_500);
        assertFalse(document(id).contains("まだ保存されていない理由"), "not before somebody goes on with it");
        writing.locator("#reason").fill("続けて書いた理由");
        writing.locator("#draft-state[data-state=saved]").waitFor();
        writing.waitForCondition(() -> document(id).contains("続けて書いた理由"));
    }

    @Test
    void aFirstSaveWhoseAnswerIsLostBeginsOneDraft() {
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/approvals/draft.xhtml");
            page.route(url -> url.endsWith("/api/approvals"), route -> {
                route.fetch();
                route.abort();
            });
            page.locator("#subject").fill(subject);
            page.locator("#draft-state[data-state=lost]").waitFor();
            page.locator("#proposal").fill("あとから書いた伺い文");
            page.unrouteAll();
            page.waitForURL(url -> url.contains("id="), new Page.WaitForURLOptions().setTimeout(60_000));
            page.waitForCondition(() -> Database.rows("select proposal from approval_contents where subject = '" + subject + "'")
                    .equals(List.of(List.of("あとから書いた伺い文"))));
            assertEquals(1, Database.rows("select id from approval_documents where subject = '" + subject + "'").size());
        }
    }

    private static String holder(long id) {
        return Database.rows("select coalesce(writer_name, '') from approval_documents where id = " + id).getFirst().getFirst();
    }

    private static String document(long id) {
        return TestServer.api("drafter").get("/api/approvals/" + id).accepted().text();
    }

    private static long person(String role) {
        return Long.parseLong(
                Database.rows("select person_id from accounts where login = '" + TestServer.account(role).login() + "'")
                        .getFirst().getFirst());
    }

    private long draft(String matter, Map<String, Object> more) {
        Approving.layTable();
        Map<String, Object> body = new HashMap<>(Map.of("commandId", UUID.randomUUID(), "subject", subject, "proposal",
                "使用を許可してよろしいか伺います。", "reason", "支障がないため", "matter", matter));
        body.putAll(more);
        return drafter().post("/api/approvals", body).accepted().json().getAsJsonObject().get("id").getAsLong();
    }

    private static long submitted(long id) {
        Approving.act("drafter", id, "SUBMIT", 1, "");
        return id;
    }

    private static Api drafter() {
        return TestServer.api("drafter");
    }

    private static void send(Page page) {
        page.locator("#submit").click();
        page.locator("#ask[open]").waitFor();
        page.locator("#ask [value=yes]").click();
        page.waitForURL(url -> url.contains("/approvals/document.xhtml?id="));
    }
}
