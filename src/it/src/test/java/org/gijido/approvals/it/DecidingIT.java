package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document section says who decides: looked up, refused by row, changed, and as it was again. */
class DecidingIT {

    private static final String FILE = "/api/decision-classes/export.csv";

    @Test
    void tableIsLookedUpCheckedAndChangedByAFile() {
        byte[] before = file();
        String text = new String(before, StandardCharsets.UTF_8);
        try (Browser browser = Browser.open(); Person section = browser.person("documents")) {
            assertDecider(section, "副市長");
            Page page = check(section, text.replace("5000000,29999999,副市長", "5500000,29999999,副市長").replace("財政課", "宇宙課"));
            page.locator("[id='faults']").waitFor();
            String faults = page.locator("[id='faults']").innerText();
            assertTrue(faults.contains("宇宙課"), faults);
            assertEquals(0, page.locator("[id='confirm:keep']").count(), "nothing faulty can be kept");
            Screenshots.take(page, "deciding-faults");
            keep(section, text.replace("5000000,29999999,副市長", "5000000,29999999,市長"));
            try {
                assertDecider(section, "市長");
                assertFalse(Arrays.equals(before, file()));
            } finally {
                keep(section, text);
            }
            assertDecider(section, "副市長");
            assertEquals(text, new String(file(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "general-affairs", "mayor", "councillor"})
    void nobodyElseSetsIt(String role) {
        assertEquals(403, TestServer.api(role).get(FILE).status());
        assertEquals(403, TestServer.api(role).get("/approvals/deciding.xhtml").status());
    }

    private static void assertDecider(Person section, String decider) {
        Page page = section.open("/approvals/deciding.xhtml?kind=consignment&amount=6,000,000円");
        assertEquals(decider, page.locator("dl.facts dd").first().innerText().strip());
    }

    private static Page check(Person section, String file) {
        Page page = section.open("/approvals/deciding-import.xhtml");
        page.locator("[id='upload:file']").setInputFiles(new FilePayload("決裁区分.csv", "text/csv",
                file.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:check']").click();
        return page;
    }

    private static void keep(Person section, String file) {
        Page page = check(section, file);
        page.locator("[id='confirm:keep']").click();
        page.waitForURL("**/approvals/deciding.xhtml*");
    }

    private static byte[] file() {
        return TestServer.api("documents").get(FILE).accepted().bytes();
    }
}
