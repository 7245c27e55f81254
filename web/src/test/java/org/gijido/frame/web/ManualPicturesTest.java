package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every picture of the manual is shown somewhere, is there, and is one that {@code deploy/pictures} takes again. */
class ManualPicturesTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path TESTS = Path.of("../src/it/src/test/java/org/gijido");
    private static final Pattern SHOWN = Pattern.compile("\\(\\S*images/([a-z-]+)\\.png\\)");

    private final Set<String> pictures = WebFiles.below(DOCS.resolve("images"), ".png").stream()
            .map(file -> file.getFileName().toString().replace(".png", "")).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyPictureIsShownAndThere() {
        Set<String> shown = Stream.concat(WebFiles.below(DOCS, ".md").stream(), Stream.of(Path.of("../README.md")))
                .flatMap(page -> SHOWN.matcher(WebFiles.text(page)).results()).map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(pictures, shown);
        assertTrue(pictures.size() > 10, pictures::toString);
    }

    @Test
    void everyPictureCanBeTakenAgain() {
        String takes = Stream.of("it/ManualPages.java", "ballots/it/ManualPictures.java")
                .map(name -> WebFiles.text(TESTS.resolve(name))).collect(Collectors.joining());
        assertEquals(Set.of(), pictures.stream().filter(name -> !takes.contains('"' + name + '"')).collect(Collectors.toSet()));
    }
}
