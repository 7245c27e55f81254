package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Scripts reach the server by one module, which knows what to do when the sign-in, the network or the disk is at its end. */
class ScriptCallsTest {

    private static final Path SCRIPTS = WebFiles.PAGES.resolve("resources/js");
    private static final Pattern FETCHES = Pattern.compile("\\b(fetch\\(|XMLHttpRequest|sendBeacon)");

    @Test
    void onlyTheseScriptsFetch() {
        List<String> fetching = WebFiles.below(SCRIPTS, ".js").stream()
                .filter(script -> FETCHES.matcher(WebFiles.text(script)).find())
                .map(script -> SCRIPTS.relativize(script).toString()).sorted().toList();
        assertEquals(List.of("frame/again.js", "frame/api.js", "live/connection.js", "questions/panel.js"), fetching,
                "pages (again, panel), the entrance of the socket (connection), and api for all else");
    }
}
