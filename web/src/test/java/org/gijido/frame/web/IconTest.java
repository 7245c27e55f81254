package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Every icon that a page names is drawn. */
class IconTest {

    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z-]+)\"");
    private static final Pattern NAMED = Pattern.compile("<g:icon name=\"([a-z-]+)\"|\\b(?:icon|symbol)=\"([a-z-]+)\"");

    @Test
    void everyNamedIconExists() {
        Set<String> drawn = drawn();
        Set<String> missing = new TreeSet<>();
        for (Path page : WebFiles.below(WebFiles.PAGES, ".xhtml")) {
            NAMED.matcher(WebFiles.text(page)).results().map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .filter(name -> !drawn.contains(name)).forEach(name -> missing.add(page.getFileName() + " " + name));
        }
        assertEquals(Set.of(), missing);
        assertTrue(drawn.size() > 30, "icons were seen");
    }

    @Test
    void everyPartHasAnIcon() {
        Set<String> drawn = drawn();
        for (Part part : Part.values()) {
            assertTrue(drawn.contains(part.icon()), part::name);
        }
    }

    private static Set<String> drawn() {
        return SYMBOL.matcher(WebFiles.text(WebFiles.PAGES.resolve("resources/icons/icons.svg"))).results()
                .map(symbol -> symbol.group(1)).collect(Collectors.toSet());
    }
}
