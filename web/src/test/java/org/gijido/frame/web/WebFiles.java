package org.gijido.frame.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the web module, as the tests read them. */
final class WebFiles {

    static final Path PAGES = Path.of("src/main/webapp");
    static final Path STYLES = PAGES.resolve("resources/css");
    static final Path BUNDLES = Path.of("src/main/resources/org/gijido");

    private WebFiles() {
    }

    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
