package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** F25: what is chosen is asked to be chosen, what is written is asked to be written. */
class ChoiceWordsTest {

    private static final Map<String, String> ASKED = Map.of("choices", "unchosen", "select", "unchosen", "input", "missing",
            "textarea", "missing", "password", "missing", "date", "missing");
    private static final Pattern CHOOSING = Pattern.compile("<h:select\\w+[^>]*\\srequired=");

    @Test
    void eachTagAsksForWhatIsDoneInIt() {
        ASKED.forEach((tag, asked) -> {
            String text = WebFiles.text(WebFiles.PAGES.resolve("WEB-INF/tags/" + tag + ".xhtml"));
            List<String> keys = Pattern.compile("frame\\.field\\.(missing|unchosen)").matcher(text).results()
                    .map(found -> found.group(1)).distinct().toList();
            assertEquals(List.of(asked), keys, tag);
        });
        assertTrue(Bundles.japanese().get("frame.field.unchosen").contains("選んでください"));
        assertFalse(Bundles.english().get("frame.field.unchosen").contains("Enter"));
    }

    /** A choice outside of the tags would ask in the words of a field that is written in. */
    @Test
    void nothingThatMustBeChosenStandsOutsideOfTheTags() {
        assertEquals(List.of(), WebFiles.below(WebFiles.PAGES, ".xhtml").stream()
                .filter(page -> !page.toString().contains("WEB-INF/tags/"))
                .filter(page -> CHOOSING.matcher(WebFiles.text(page)).find()).toList());
    }

    /** Of files, people and rows too. */
    @Test
    void whatIsMissingOfAChoiceIsChosen() {
        Map<String, String> missing = Bundles.japanese().entrySet().stream()
                .filter(text -> text.getKey().matches(".*\\.(noFile|noneChosen)"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertTrue(missing.size() > 4, missing::toString);
        missing.forEach((key, text) -> assertTrue(text.contains("選んでください"), key));
    }
}
