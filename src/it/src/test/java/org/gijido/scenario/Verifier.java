package org.gijido.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.TestServer;

/** Somebody outside who was given the record and the check value on paper. */
final class Verifier {

    private Verifier() {
    }

    /** @return what does not agree; empty for nothing */
    static String problems(String record, String printed) {
        try (Browser browser = Browser.open(); Person anybody = browser.stranger()) {
            Path file = Files.createTempFile("verify-record", ".html");
            Files.write(file, TestServer.api("councillor").get("/api/verify-record.html").accepted().bytes());
            Page page = anybody.page();
            page.navigate(file.toUri().toString());
            page.locator("#file")
                    .setInputFiles(new FilePayload("record.json", "application/json", record.getBytes(StandardCharsets.UTF_8)));
            page.waitForCondition(() -> !page.locator("#status").textContent().isEmpty());
            page.locator("#printed").fill(printed);
            page.locator("#compare").click();
            Files.delete(file);
            return "good".equals(page.locator("#verdict").getAttribute("data-ok")) ? ""
                    : page.locator("#verdict").textContent() + page.locator("#problems").textContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
