package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** F16: keys are listened to in one place, and what is listened to stands in the sheet that ? opens. */
class KeysTest {

    private static final Path SCRIPTS = WebFiles.PAGES.resolve("resources/js");
    private static final Pattern LISTED = Pattern.compile("<g:key name=\"([a-z-]+)\"");
    private static final Pattern GIVEN = Pattern.compile("onKeys\\(\\{(.*?)\\}\\);", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?:^|[{,\\s])'?([a-z]+(?:-[a-z]+)*)'?: ");

    @Test
    void whatIsListenedToIsListedAndTheOtherWayRound() {
        Set<String> listed = all(WebFiles.PAGES, ".xhtml").flatMap(text -> LISTED.matcher(text).results())
                .map(key -> key.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = all(SCRIPTS, ".js").flatMap(text -> GIVEN.matcher(text).results())
                .flatMap(block -> NAME.matcher(block.group(1)).results()).map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, given);
        assertTrue(listed.size() > 12, listed::toString);
    }

    /** Fields and parts that hear only what is pressed in them, Escape, and the guard of the input method. */
    @Test
    void nothingElseListensToKeys() {
        List<String> listening = WebFiles.below(SCRIPTS, ".js").stream()
                .filter(script -> WebFiles.text(script).contains("('keydown'"))
                .map(script -> SCRIPTS.relativize(script).toString())
                .sorted().toList();
        assertEquals(List.of("answers/tabs.js", "ballots/memo.js", "frame/find.js", "frame/keys.js", "frame/navigation.js",
                "notices/panel.js", "questions/entry.js", "questions/panel.js"), listening);
    }

    private static Stream<String> all(Path folder, String ending) {
        return WebFiles.below(folder, ending).stream().map(WebFiles::text);
    }
}
