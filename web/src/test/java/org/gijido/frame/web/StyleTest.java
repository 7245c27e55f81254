package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Colours stand in tokens.css, the classes of PrimeFaces in primefaces.css, and nothing is laid out by the window. */
class StyleTest {

    private static final Pattern COLOUR = Pattern.compile(
            ":[^;{}]*?(#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\\("
                    + "|(?<![\\w-])(?:white|black|gray|grey|silver|red|green|blue|yellow|orange|navy|maroon|purple|teal|transparent)(?![\\w-]))");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("(--[a-z-]+[a-z0-9-]*)\\s*:");
    private static final Pattern WINDOW = Pattern.compile("@media[^{]*(?:width|height|orientation)[^{]*");
    private static final Pattern PHRASE = Pattern.compile("([^{}]+)\\{[^{}]*auto-phrase");
    private static final Pattern USE = Pattern.compile("var\\((--[a-z0-9-]+)");

    @Test
    void sheetsAreSeen() {
        assertTrue(sheets().size() >= 7, () -> sheets().toString());
    }

    @Test
    void coloursStandOnlyInTheTokens() {
        assertEquals(List.of(), found(COLOUR, "tokens.css"));
    }

    @Test
    void primeFacesIsNamedOnlyInItsSheet() {
        assertEquals(List.of(), found(Pattern.compile("\\.ui-[\\w-]+"), "primefaces.css"));
    }

    @Test
    void everyTokenThatIsUsedExists() {
        List<String> tokens = TOKEN.matcher(WebFiles.text(WebFiles.STYLES.resolve("frame/tokens.css"))).results()
                .map(token -> token.group(1)).toList();
        List<String> unknown = new ArrayList<>();
        for (Path sheet : sheets()) {
            String css = WebFiles.text(sheet);
            List<String> own = TOKEN.matcher(css).results().map(token -> token.group(1)).toList();
            USE.matcher(css).results().map(use -> use.group(1)).filter(use -> !tokens.contains(use) && !own.contains(use))
                    .forEach(use -> unknown.add(sheet.getFileName() + " " + use));
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    @DisplayName("F1: what a feature shows goes by the room for letters (@container), not by the window; only the projector's board does")
    void featuresGoByTheirRoomAndNotByTheWindow() {
        assertEquals(List.of(), sheets().stream().filter(sheet -> !sheet.endsWith("ballots/board.css"))
                .flatMap(sheet -> WINDOW.matcher(WebFiles.text(sheet)).results()
                        .map(hit -> sheet.getFileName() + " " + hit.group()))
                .filter(hit -> !hit.startsWith("tokens.css @media (pointer: coarse)")).toList());
        assertEquals(List.of(), found(Pattern.compile("@container[^{]*\\d(?:rem|vw|vh)"), ""));
    }

    @Test
    @DisplayName("F2, F11: nothing ends in dots or after some lines")
    void nothingIsCutShort() {
        assertEquals(List.of(), found(Pattern.compile("ellipsis|line-clamp"), ""));
    }

    @Test
    @DisplayName("F26: the browser parts phrases only where no name can stand")
    void phrasesAreNotPartedByTheBrowserWhereNamesStand() {
        List<String> rules = sheets().stream()
                .flatMap(sheet -> PHRASE.matcher(COMMENT.matcher(WebFiles.text(sheet)).replaceAll("")).results())
                .map(rule -> rule.group(1).strip()).toList();
        assertEquals(List.of(".card-status", ".confirm-note", ".hall-word[data-result]:not([data-result=\"\"])",
                ".result-word[data-long=\"true\"]", ".section-note, .field-hint, .empty-text"), rules.stream().sorted().toList());
    }

    @Test
    void aColourIsFound() {
        assertTrue(COLOUR.matcher("a { color: #fff; }").find());
        assertTrue(COLOUR.matcher("a { border: 1px solid red; }").find());
        assertTrue(!COLOUR.matcher("#add { color: var(--danger); white-space: nowrap; }").find());
    }

    private static List<String> found(Pattern pattern, String allowedIn) {
        List<String> faults = new ArrayList<>();
        for (Path sheet : sheets()) {
            if (!sheet.endsWith(allowedIn)) {
                Matcher matcher = pattern.matcher(COMMENT.matcher(WebFiles.text(sheet)).replaceAll(""));
                matcher.results().forEach(hit -> faults.add(sheet.getFileName() + " " + hit.group()));
            }
        }
        return faults;
    }

    private static List<Path> sheets() {
        return WebFiles.below(WebFiles.STYLES, ".css");
    }
}
