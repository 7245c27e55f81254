package org.gijido.answers.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Browser and server merge by the same program: the two npm projects name one version of Yjs. */
class SameTextEngineTest {
    private static final Pattern YJS = Pattern.compile("\"yjs\": \"([\\d.]+)\"");

    @Test
    void browserAndServerHaveOneVersion() throws IOException {
        assertEquals(version(Path.of("..", "ejb")), version(Path.of(".")));
    }

    private static String version(Path module) throws IOException {
        Matcher found = YJS.matcher(Files.readString(module.resolve("src/main/frontend/package.json")));
        if (!found.find()) {
            throw new AssertionError("no exact version of yjs in " + module);
        }
        return found.group(1);
    }
}
