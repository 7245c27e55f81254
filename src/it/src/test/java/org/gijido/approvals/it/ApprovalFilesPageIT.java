package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gijido.it.Approving;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.Test;

/** C35, C37: files and papers of a draft, and what the page of the document shows of them. */
class ApprovalFilesPageIT {

    private static final int IN_PIECES = 2_500_000;
    private static final String DROP = """
            (zone) => {
              const files = new DataTransfer();
              files.items.add(new File(['落とした一'], '落とした一.txt', { type: 'text/plain' }));
              files.items.add(new File(['落とした二'], '落とした二.txt', { type: 'text/plain' }));
              for (const type of ['dragover', 'drop']) {
                zone.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
              }
            }""";

    private final String subject = "添付のある件 " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void filesAreAttachedOrderedReplacedAndBothAreShown() throws Exception {
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/approvals/draft.xhtml");
            page.locator("#file-pick").setInputFiles(new FilePayload[] {file("企画書.txt", "企画"), file("企画書.txt", "企画の二"),
                    new FilePayload("図面.pdf", "application/pdf", pdf(IN_PIECES))});
            page.locator(".file-name", named("図面.pdf")).waitFor();
            page.locator("#draft-files").evaluate(DROP);
            page.locator(".file-name", named("落とした二.txt")).waitFor();
            assertEquals(List.of("企画書.txt", "企画書 (2).txt", "図面.pdf", "落とした一.txt", "落とした二.txt"), names(page));
            Locator up = page.locator(".file-line", named("図面.pdf")).locator("[data-key^=up]");
            up.focus();
            page.keyboard().press("Enter");
            page.waitForCondition(() -> names(page).get(1).equals("図面.pdf"));
            page.keyboard().press("Enter");
            page.waitForCondition(() -> names(page).getFirst().equals("図面.pdf"));
            assertTrue((Boolean) page.evaluate("document.activeElement.dataset.key.startsWith('down-')"),
                    "the focus stays at the line");
            remove(page, "落とした一.txt");
            remove(page, "落とした二.txt");
            assertEquals(List.of("図面.pdf", "企画書.txt", "企画書 (2).txt"), names(page));
            page.locator("#file-pick").setInputFiles(new FilePayload("空.txt", "text/plain", new byte[0]));
            page.locator("#files-refused:visible", new Page.LocatorOptions().setHasText("0バイト")).waitFor();
            page.locator("#subject").fill(subject);
            page.locator("#matter").selectOption("general");
            page.locator("#proposal").fill("次のとおりでよろしいか伺います。");
            page.locator("#reason").fill("前例のとおりであるため");
            page.locator("#draft-state[data-state=saved]").waitFor();
            page.locator("#way .way-decision").waitFor();
            Screenshots.whole(page, "approval-files-drafting");
            page.setViewportSize(390, 844);
            Screenshots.whole(page, "approval-files-drafting-390");
            page.setViewportSize(1280, 800);
            page.reload();
            page.locator(".file-name", named("図面.pdf")).waitFor();
            submit(page);
            long id = id(page);
            Approving.passDeputies(id);
            Approving.act("division-head", id, "REMAND", 1, "企画書が古い");
            drafter.open("/approvals/draft.xhtml?id=" + id);
            page.locator(".file-name", named("企画書 (2).txt")).waitFor();
            page.locator(".file-line", named("企画書 (2).txt")).locator("input[type=file]")
                    .setInputFiles(file("企画書 改.txt", "改めた企画"));
            page.locator(".file-name", named("企画書 改.txt")).waitFor();
            submit(page);
            showsBoth(browser.person("division-head"), id);
        }
    }

    @Test
    void filesChosenWithoutALineAllGoOutOnceItIsBack() {
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/approvals/draft.xhtml");
            page.locator("#subject").fill(subject);
            page.locator("#draft-state[data-state=saved]").waitFor();
            page.waitForURL(url -> url.contains("id="));
            page.route(url -> url.contains("/api/approvals/") && url.contains("/files"), route -> route.abort());
            page.locator("#file-pick").setInputFiles(
                    new FilePayload[] {file("一.txt", "一"), file("二.txt", "二"), file("三.txt", "三")});
            page.locator("#files-refused:visible", new Page.LocatorOptions().setHasText("自動で")).waitFor();
            page.waitForCondition(() -> page.locator(".file-line.soft").count() == 0,
                    new Page.WaitForConditionOptions().setTimeout(60_000));
            page.unrouteAll();
            page.waitForCondition(() -> names(page).equals(List.of("一.txt", "二.txt", "三.txt")),
                    new Page.WaitForConditionOptions().setTimeout(60_000));
        }
    }

    private static void showsBoth(Person reader, long id) throws Exception {
        Page page = reader.page();
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 844);
            reader.open("/approvals/document.xhtml?id=" + id);
            Locator renewed = page.locator(".approval-files > li", named("企画書 改.txt"));
            renewed.waitFor();
            assertTrue(renewed.textContent().contains("差替え") && renewed.textContent().contains("企画書 (2).txt"),
                    renewed.textContent());
            assertEquals("改めた企画", saved(page, renewed.locator(".file-name").first()));
            assertEquals("企画の二", saved(page, renewed.locator(".file-name").nth(1)));
            Screenshots.whole(page, "approval-files-" + width);
        }
    }

    private static String saved(Page page, Locator link) throws Exception {
        Download download = page.waitForDownload(link::click);
        assertEquals(link.textContent(), download.suggestedFilename());
        Path file = download.path();
        return Files.readString(file);
    }

    @Test
    void papersAreWrittenDownAtThreeHundredAndNinetyPixels() {
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.page();
            page.setViewportSize(390, 844);
            drafter.open("/approvals/draft.xhtml");
            page.locator("#subject").fill(subject);
            page.locator("#matter").selectOption("general");
            page.locator("#proposal").fill("次のとおりでよろしいか伺います。");
            page.locator("#reason").fill("前例のとおりであるため");
            page.locator("#paper-add").click();
            page.locator("#paper-form button[type=submit]").click();
            assertEquals(5, page.locator("#paper-form .field-error:visible").count(), "each says what is missing");
            assertEquals("paper-title", page.evaluate("document.activeElement.id"));
            paper(page, "設計図面（A1）", "１２０枚", "契約課 図面棚", "契約課", "TOO_LARGE");
            page.locator("#paper-add").click();
            assertEquals("契約課", page.locator("#paper-keeper").inputValue(), "as the one before");
            paper(page, "仕様書", "40", "", "", "BOUND");
            Screenshots.whole(page, "approval-papers-390");
            Locator lines = page.locator("#paper-lines > li");
            lines.nth(1).locator("[data-key^=up]").click();
            assertTrue(lines.first().textContent().contains("仕様書"));
            lines.first().getByText("直す").click();
            page.locator("#paper-sheets").fill("41");
            page.locator("#paper-form button[type=submit]").click();
            page.locator("#draft-state[data-state=saved]").waitFor();
            page.waitForURL(url -> url.contains("?id="));
            page.waitForCondition(() -> page.locator("#draft-state").getAttribute("data-state").equals("saved"));
            page.reload();
            assertTrue(lines.first().textContent().contains("41枚"), lines.first().textContent());
            assertTrue(lines.nth(1).textContent().contains("120枚"), lines.nth(1).textContent());
            lines.first().getByText("外す").click();
            page.locator("#ask [value=yes]").click();
            page.waitForCondition(() -> lines.count() == 1);
            page.locator("#draft-state[data-state=saved]").waitFor();
            submit(page);
            page.locator(".approval-head .tag", new Page.LocatorOptions().setHasText("併用")).waitFor();
            assertTrue(page.locator(".approval-content").textContent().contains("設計図面（A1）（120枚）"));
            assertTrue(page.locator(".approval-content").textContent().contains("大きくて読み取れない"));
        }
    }

    private static void paper(Page page, String title, String sheets, String place, String keeper, String reason) {
        page.locator("#paper-title").fill(title);
        page.locator("#paper-sheets").fill(sheets);
        if (!place.isEmpty()) {
            page.locator("#paper-place").fill(place);
            page.locator("#paper-keeper").fill(keeper);
        }
        page.locator("#paper-reason").selectOption(reason);
        page.locator("#paper-form button[type=submit]").click();
        page.locator("#paper-lines > li", named(title)).waitFor();
    }

    /** The line breaks after the press has been done: the same press again is not another. */
    @Test
    void aPressWhoseAnswerWasLostIsDoneOnce() {
        long id = Approving.approved(subject);
        try (Browser browser = Browser.open(); Person head = browser.person("department-head")) {
            Page page = head.open("/approvals/document.xhtml?id=" + id);
            int[] sent = {0};
            page.route(url -> url.endsWith("/acts"), route -> {
                sent[0]++;
                if (sent[0] <= 2) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            page.locator("#stamp-press:enabled").click();
            page.waitForCondition(() -> sent[0] >= 2);
            page.locator("#refused:visible").or(page.locator(".grid-box.grid-done[data-mine=true]").first()).first().waitFor();
            assertEquals("DECIDED", Approving.state(id));
            if (page.locator("#stamp-press:enabled").count() > 0) {
                page.locator("#stamp-press").click();
            }
            page.locator(".grid-box.grid-done[data-mine=true]").first().waitFor();
            assertEquals("1", Database.rows("select count(*) from approval_acts where act = 'DECIDE' and document_id = " + id)
                    .getFirst().getFirst());
        }
    }

    private static void remove(Page page, String name) {
        page.locator(".file-line", named(name)).getByText("外す").click();
        page.locator("#ask [value=yes]").click();
        page.waitForCondition(() -> !names(page).contains(name));
    }

    private static void submit(Page page) {
        page.locator("#submit").click();
        page.locator("#ask [value=yes]").click();
        page.waitForURL(url -> url.contains("/approvals/document.xhtml?id="));
    }

    private static long id(Page page) {
        return Long.parseLong(page.url().replaceFirst(".*id=(\\d+).*", "$1"));
    }

    private static List<String> names(Page page) {
        return page.locator("#file-lines .file-name").allTextContents();
    }

    private static Page.LocatorOptions named(String name) {
        return new Page.LocatorOptions().setHasText(name);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] pdf(int size) {
        return Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), size);
    }
}
