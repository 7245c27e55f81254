package org.gijido.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Accessibility of a page as it stands: anything serious or critical fails the test and is named. All rules run, in the page
 * itself: axe's own builder opens a second page for its report, and carries what passed out of the browser too.
 */
public final class Axe {

    private static final String SOURCE = source();
    private static final String GRAVE = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter((rule) => ['serious', 'critical'].includes(rule.impact))
              .map((rule) => `${rule.impact} ${rule.id}: ${rule.help}` + rule.nodes.slice(0, 5).map((node) => `\\n    ${node.html}`).join(''))
            """;

    private Axe() {
    }

    public static void check(Page page) {
        page.frames().forEach(frame -> frame.evaluate(SOURCE));
        List<?> found = (List<?>) page.evaluate(GRAVE);
        if (!found.isEmpty()) {
            throw new AssertionError(page.url() + ":\n"
                    + found.stream().map(Object::toString).reduce((one, next) -> one + "\n" + next).orElse(""));
        }
    }

    private static String source() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
