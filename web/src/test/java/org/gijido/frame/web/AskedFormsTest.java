package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * F15: a button that asks first has its form checked before (see {@link ButtonComponent}), unless it sends only itself or loads
 * a page. In a form that takes input it may do so only where what is typed is thrown away with what the button does.
 */
class AskedFormsTest {

    private static final Pattern FORM = Pattern.compile("<g:form id=\"(\\w+)\"[^>]*>(.*?)</g:form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern
            .compile("<(?:g:(?:input|textarea|date|select|choices|check|password)|h:(?:input(?!Hidden)|select)\\w+)\\b");
    private static final Pattern ASKING = Pattern.compile("<g:button id=\"(\\w+)\"[^>]*\\sconfirm=[^>]*>");
    private static final Pattern UNCHECKED = Pattern.compile("\\s(?:ajax=\"false\"|process=\"@this\")");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"([^\"#]+)\"");
    private static final Set<String> THROWS_AWAY = Set.of("edit:reset", "place:remove");

    @Test
    void whatIsTypedIsCheckedBeforeAQuestion() {
        Set<String> asked = new TreeSet<>();
        Set<String> unchecked = new TreeSet<>();
        forms().filter(form -> INPUT.matcher(form.group(2)).find())
                .forEach(form -> ASKING.matcher(form.group(2)).results().forEach(button -> {
                    String name = form.group(1) + ":" + button.group(1);
                    (UNCHECKED.matcher(button.group()).find() ? unchecked : asked).add(name);
                }));
        assertEquals(THROWS_AWAY, unchecked);
        assertTrue(asked.containsAll(List.of("rules:settle", "staff:open", "withdrawal:go", "place:keep")), asked::toString);
    }

    /** Everything else that asks goes by the button. */
    @Test
    void noPageAsksByItself() {
        assertEquals(List.of(), WebFiles.below(WebFiles.PAGES, ".xhtml").stream()
                .filter(page -> WebFiles.text(page).contains("data-confirm=")).toList());
    }

    /** With what is included, wherever the form ends. */
    private static Stream<MatchResult> forms() {
        return WebFiles.below(WebFiles.PAGES, ".xhtml").stream().filter(page -> !page.toString().contains("WEB-INF/t"))
                .flatMap(page -> FORM.matcher(whole(page)).results());
    }

    private static String whole(Path page) {
        return INCLUDE.matcher(WebFiles.text(page))
                .replaceAll(include -> Matcher.quoteReplacement(whole(included(page, include.group(1))) + "<"));
    }

    private static Path included(Path page, String source) {
        return source.startsWith("/") ? WebFiles.PAGES.resolve(source.substring(1)) : page.resolveSibling(source);
    }
}
