package org.gijido.it;

import java.util.List;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Accessibility of a page as it stands: anything serious or critical fails the test and is named. */
public final class Axe {

    private static final List<String> GRAVE = List.of("serious", "critical");

    private Axe() {
    }

    public static void check(Page page) {
        List<Rule> found = new AxeBuilder(page).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact())).toList();
        if (!found.isEmpty()) {
            throw new AssertionError(page.url() + ":\n" + found.stream().map(Axe::described).collect(Collectors.joining("\n")));
        }
    }

    private static String described(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream()
                .map(node -> "\n    " + node.getHtml()).limit(5).collect(Collectors.joining());
    }
}
