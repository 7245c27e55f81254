package org.gijido.papers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gijido.answers.it.Draft;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on the drafting screen. */
class PapersPageIT {

    private static final int IN_PIECES = 2_500_000;

    @Test
    void aLargeFileComesInPiecesAndIsReplacedByAnotherVersion(@TempDir Path folder) throws IOException {
        Draft draft = Draft.begin("MAYOR");
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            page.locator("#side-back").click();
            page.locator("#back-file").setInputFiles(new FilePayload("数値.pdf", "application/pdf", pdf(IN_PIECES)));
            Locator entry = page.locator(".back-entry");
            entry.locator(".back-name", named("数値.pdf")).waitFor();
            assertTrue(entry.textContent().contains("2.4 MB"), entry.textContent());
            assertTrue(entry.locator("a[href$=preview]").getAttribute("href").endsWith("/preview"));
            entry.locator("input[type=file]").setInputFiles(new FilePayload("数値2.pdf", "application/pdf", pdf(2_000)));
            entry.locator(".back-name", named("数値2.pdf")).waitFor();
            assertTrue(entry.textContent().contains("第2版"), entry.textContent());
            page.locator("#back-file").setInputFiles(Files.write(folder.resolve("大きい.pdf"), pdf(21 * 1024 * 1024)));
            page.locator("#back-refused", new Page.LocatorOptions().setHasText("20 MBまで")).waitFor();
            assertEquals(1, entry.count());
        }
    }

    private static Locator.LocatorOptions named(String name) {
        return new Locator.LocatorOptions().setHasText(Pattern.compile("^" + name.replace(".", "\\.") + "$"));
    }

    private static byte[] pdf(int size) {
        return Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), size);
    }
}
