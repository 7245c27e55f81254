package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the formatter leaves alone, comments and texts in code, is no wider than what it sets. */
class LineTest {

    private static final int WIDEST = 130;
    private static final Path ROOT = Path.of("..");

    @Test
    void noLineIsWiderThanAScreen() throws IOException {
        List<String> wide = new ArrayList<>();
        for (String module : List.of("search-index", "ejb", "web")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    List<String> lines = Files.readAllLines(file);
                    for (int number = 0; number < lines.size(); number++) {
                        if (lines.get(number).length() > WIDEST) {
                            wide.add(ROOT.relativize(file) + ":" + (number + 1));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wide);
    }
}
