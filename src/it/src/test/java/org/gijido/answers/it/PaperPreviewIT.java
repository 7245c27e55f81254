package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.Test;

/** What the drafting screen shows of the paper to come: furigana, the answer sheet, the back data behind it. */
class PaperPreviewIT {

    @Test
    void furiganaAndBackDataAreSeenBeforeTheyArePrinted() throws IOException {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "難読の地名。").accepted();
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            addReading(page);
            assertEquals("｜難読《なんどく》の地名。", draft.text());
            page.locator("#side-back").click();
            addText(page);
            addFile(page);
            Screenshots.take(page, "answers-back-data");
            String plain = paper(page, "答弁書プレビュー");
            assertTrue(plain.contains("なんどく") && plain.contains("難読") && !plain.contains("《"), plain);
            assertFalse(plain.contains("窓口の件数"), plain);
            String behind = paper(page, "バックデータ付プレビュー");
            assertTrue(behind.contains("窓口の件数") && behind.contains("1,234件") && behind.contains("kensu.csv"), behind);
        }
    }

    /** A10: the writer is told while typing, and no more once it is written otherwise. */
    @Test
    void whatCannotBePrintedIsToldWhileTyping() {
        Draft draft = Draft.begin("MAYOR");
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            Draft.text(page).click();
            page.keyboard().insertText("한国の窓口。");
            page.locator("#text-letters", new Page.LocatorOptions().setHasText("한")).waitFor();
            page.keyboard().press("Control+a");
            page.keyboard().insertText("韓国の窓口。");
            page.locator("#text-letters").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    private static void addReading(Page page) {
        Draft.text(page).click();
        page.keyboard().press("Control+Home");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        page.locator("#ruby-add").click();
        page.keyboard().insertText("なんどく");
        page.keyboard().press("Control+End");
        page.locator(".cm-content ruby").waitFor();
        assertEquals("なんどく", page.locator(".cm-content ruby rt").textContent());
        Draft.saved(page);
    }

    private static void addText(Page page) {
        page.locator("[data-opens=back-dialog]").click();
        page.locator("#back-title").fill("窓口の件数");
        page.locator("#back-body").fill("昨年度 1,234件");
        page.locator("#back-form button[type=submit]").click();
        page.locator("#back-entries").getByText("昨年度 1,234件").waitFor();
    }

    private static void addFile(Page page) {
        page.locator("#back-file")
                .setInputFiles(new FilePayload("kensu.csv", "text/csv", "年度,件数\n5,1234\n".getBytes(StandardCharsets.UTF_8)));
        Locator file = page.locator("#back-entries a.back-name");
        file.waitFor();
        Download saved = page.waitForDownload(file::click);
        assertEquals("kensu.csv", saved.suggestedFilename());
    }

    /** The address behind the button, asked for as the same person. */
    private static String paper(Page page, String button) throws IOException {
        String address = page.getByText(button, new Page.GetByTextOptions().setExact(true)).getAttribute("href");
        byte[] sheet = page.request().get(java.net.URI.create(page.url()).resolve(address).toString()).body();
        try (PDDocument document = Loader.loadPDF(sheet)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
