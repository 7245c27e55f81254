package org.gijido.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Accessibility of a page as it stands: anything above minor fails the test and is named. All rules run, in the page
 * itself: axe's own builder opens a second page for its report, and carries what passed out of the browser too.
 */
public final class Axe {

    private static final String SOURCE = source();
    /** What is shown begins the name (2.5.3): a rule that axe runs only when asked. */
    private static final String GRAVE = """
            async (contrast) => (await axe.run(document, { resultTypes: ['violations'], preload: false,
                rules: { 'label-content-name-mismatch': { enabled: true }, 'color-contrast': { enabled: contrast } } })).violations
              .filter((rule) => rule.impact !== 'minor')
              .map((rule) => `${rule.impact} ${rule.id}: ${rule.help}` + rule.nodes.slice(0, 5).map((node) => `\\n    ${node.html}`).join(''))
            """;

    private Axe() {
    }

    public static void check(Page page) {
        List<String> found = faults(page);
        if (!found.isEmpty()) {
            throw new AssertionError(page.url() + ":\n" + String.join("\n", found));
        }
    }

    /** All of them; empty when the page can be used by everybody. */
    static List<String> faults(Page page) {
        return faults(page, true);
    }

    /** @param contrast whether colours are looked at, which takes most of the time: they hang on no language */
    static List<String> faults(Page page, boolean contrast) {
        page.frames().stream().filter(frame -> Boolean.TRUE.equals(frame.evaluate("() => !window.axe")))
                .forEach(frame -> frame.evaluate(SOURCE));
        return ((List<?>) page.evaluate(GRAVE, contrast)).stream().map(Object::toString).toList();
    }

    private static String source() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
