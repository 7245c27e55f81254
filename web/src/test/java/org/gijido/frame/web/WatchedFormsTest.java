package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A3: what is typed into a form stays until the server has taken it, in every form but those named here. */
class WatchedFormsTest {

    private static final Pattern FORM = Pattern.compile("<g:form id=\"(\\w+)\"([^>]*)>(.*?)</g:form>", Pattern.DOTALL);
    private static final Pattern TYPING = Pattern.compile("<(?:g:(?:input|textarea|date)|h:inputText|h:inputTextarea)\\b");
    private static final Pattern CUT = Pattern.compile("<(?:h:inputText|h:inputTextarea|textarea)\\b[^>]*\\smaxlength=");
    /** The way in and passwords are never kept; a search or the one number to move to is typed again in a moment. */
    private static final Set<String> NOT_KEPT = Set.of("signin", "first", "password", "person", "move");

    @Test
    void everyFormWithTypingIsWatched() {
        List<String> watched = forms().filter(form -> form.contains("watch=\"true\"")).toList();
        assertTrue(watched.size() > 8, watched::toString);
        assertEquals(List.of(), forms().filter(form -> !form.contains("watch=\"true\"")).toList());
    }

    /** A6: the browser would cut off what is too long without a word. A date is short by nature. */
    @Test
    void noTextIsCutOffByTheBrowser() {
        assertEquals(List.of(), WebFiles.below(WebFiles.PAGES, ".xhtml").stream()
                .filter(page -> !page.endsWith(Path.of("date.xhtml")))
                .filter(page -> CUT.matcher(WebFiles.text(page)).find()).toList());
    }

    private static Stream<String> forms() {
        return WebFiles.below(WebFiles.PAGES, ".xhtml").stream().flatMap(page -> FORM.matcher(WebFiles.text(page)).results())
                .filter(form -> TYPING.matcher(form.group(3)).find() && !NOT_KEPT.contains(form.group(1)))
                .map(form -> form.group(1) + form.group(2));
    }
}
