package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the descriptions name is there and says how it is called, without doing anything. */
class DocumentedCommandsIT {

    private static final Pattern COMMAND = Pattern.compile("\\bdeploy/[a-z-]+(?![\\w/.-])");

    static TreeSet<String> commands() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : new String[] {"README.md", "CONTRIBUTING.md", "deploy/README.md"}) {
            all.append(Files.readString(TestServer.sources().resolve(file)));
        }
        return COMMAND.matcher(all).results().map(found -> found.group())
                .filter(name -> !Files.isDirectory(TestServer.sources().resolve(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysHowItIsCalled(String command) throws Exception {
        Process help = new ProcessBuilder(TestServer.sources().resolve(command).toString(), "--help").redirectErrorStream(true)
                .start();
        String said = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, help.waitFor(), said);
        assertTrue(said.contains(command), said);
    }

    /** A command that no description names is found by nobody. */
    @Test
    void allAreDescribed() throws IOException {
        try (Stream<Path> files = Files.list(TestServer.sources().resolve("deploy"))) {
            assertEquals(commands(),
                    files.filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                            .map(file -> "deploy/" + file.getFileName())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
