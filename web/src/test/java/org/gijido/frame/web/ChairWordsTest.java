package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * F4: what the chair reads aloud about a matter comes from the sentences of the server. Scripts have no Japanese of their own,
 * and what a screen says by itself in the chair's mouth names no matter.
 */
class ChairWordsTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)(?<=^|\\s)//.*$", Pattern.DOTALL);
    private static final Pattern SPOKEN = Pattern.compile("お諮り|御異議|ご異議|起立を求め|決しました|決することに");

    @Test
    void noScriptMakesASentence() {
        List<Path> scripts = WebFiles.below(WebFiles.PAGES.resolve("resources/js"), ".js");
        assertTrue(scripts.size() > 80, "scripts were seen");
        assertEquals(List.of(), scripts.stream().filter(script -> COMMENT.matcher(WebFiles.text(script)).replaceAll("")
                .lines().anyMatch(line -> SPOKEN.matcher(line).find())).filter(script -> !script.endsWith("ballots/phrases.js"))
                .toList(), "phrases knows where a sentence may break");
    }

    @Test
    void noTextOfAScreenHasAPlaceForWhatIsPut() {
        Map<String, String> spoken = Bundles.japanese().entrySet().stream()
                .filter(text -> text.getKey().startsWith("ballots.chamber.say"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertEquals(Set.of("ballots.chamber.sayDone", "ballots.chamber.sayPaper"), spoken.keySet());
        assertTrue(spoken.values().stream().noneMatch(text -> text.contains("{") || SPOKEN.matcher(text).find()));
    }
}
