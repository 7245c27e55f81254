package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The walls between features hold in the browser too: what a feature shows and runs is its own or the frame's. */
class WallsTest {

    private static final Path SCRIPTS = WebFiles.PAGES.resolve("resources/js");
    private static final Path PARTS = WebFiles.PAGES.resolve("WEB-INF");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '([^']+)'");
    private static final Pattern NAMED = Pattern.compile("<g:(?:css|module) name=\"([a-z-]+)/");
    private static final Pattern LITERAL = Pattern.compile("(?:src|href)=\"/resources/");
    private static final List<String> SHARED = List.of("frame", "live", "forms", "papers", "vendor");

    @Test
    void scriptsImportTheirOwnTheFramesAndTheLiveOnes() {
        assertEquals(List.of(), WebFiles.below(SCRIPTS, ".js").stream().flatMap(WallsTest::strangersOfScript).toList());
    }

    @Test
    void pagesHaveSheetsAndScriptsOfTheirOwnFeature() {
        assertEquals(List.of(), WebFiles.below(WebFiles.PAGES, ".xhtml").stream().flatMap(WallsTest::strangersOfPage).toList());
    }

    @Test
    void everySheetLiesInItsFeature() {
        assertEquals(List.of(), WebFiles.below(WebFiles.STYLES, ".css").stream()
                .filter(sheet -> sheet.getParent().equals(WebFiles.STYLES)).toList());
    }

    /** What is named otherwise is asked for again at every view, or kept by browsers when it has changed. */
    @Test
    void pagesNameWhatTheyLoadByTheAddressOfItsContent() {
        assertEquals(List.of(), WebFiles.below(WebFiles.PAGES, ".xhtml").stream()
                .filter(page -> LITERAL.matcher(WebFiles.text(page)).find()).toList());
    }

    private static Stream<String> strangersOfScript(Path script) {
        String own = SCRIPTS.relativize(script).getName(0).toString();
        return IMPORT.matcher(WebFiles.text(script)).results()
                .map(found -> SCRIPTS.relativize(script.resolveSibling(found.group(1)).normalize()).getName(0).toString())
                .filter(feature -> isStrange(own, feature)).map(feature -> script + " imports " + feature);
    }

    private static Stream<String> strangersOfPage(Path page) {
        Path place = (page.startsWith(PARTS) ? PARTS : WebFiles.PAGES).relativize(page);
        String own = place.getNameCount() == 1 || place.startsWith("templates") ? "frame" : place.getName(0).toString();
        return NAMED.matcher(WebFiles.text(page)).results().map(found -> found.group(1))
                .filter(feature -> isStrange(own, feature)).map(feature -> page + " takes from " + feature);
    }

    private static boolean isStrange(String own, String feature) {
        return !feature.equals(own) && !SHARED.contains(feature);
    }
}
