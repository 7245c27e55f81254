package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new release is seen at once, and nothing is fetched again that it left as it was: an address changes with its content alone. */
class AssetBuildTest {

    private static final Path FRONTEND = Path.of("src/main/frontend");
    private static final Pattern RANGES = Pattern.compile("unicode-range:\\s*([^;}]+)");

    @TempDir
    private static Path folder;
    private static Properties before;

    @BeforeAll
    static void buildThePagesAsTheyAre() throws Exception {
        try (Stream<Path> files = Files.walk(WebFiles.PAGES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("pages").resolve(WebFiles.PAGES.relativize(file)));
            }
        }
        before = build("before");
    }

    @Test
    void aChangedFileHasAnotherAddressAndTheOthersKeepTheirs() throws Exception {
        change("resources/js/attendance/roll.js", "\nconsole.log('changed');\n");
        change("resources/css/rules/rules.css", "\n.changed { gap: 0; }\n");
        Properties after = build("after");
        assertEquals(before.stringPropertyNames(), after.stringPropertyNames());
        assertEquals(Set.of("css/rules/rules.css", "js/attendance/roll.js"), before.stringPropertyNames().stream()
                .filter(name -> !before.getProperty(name).equals(after.getProperty(name))).collect(Collectors.toSet()));
    }

    /** A changed worker has another address, and with it whoever calls it: all tabs of a release have the same one. */
    @Test
    void everyScriptThatCallsTheWorkerNamesItsAddress() throws IOException {
        String worker = before.getProperty("js/live/shared.js");
        for (String script : List.of("js/frame/main.js", "js/ballots/tablet.js", "js/answers/draft.js")) {
            assertTrue(built(script).contains('"' + worker + '"'), script);
        }
    }

    /** A name of rare characters is shown. */
    @Test
    void everyCharacterOfTheTypefaceHasItsPiece() throws IOException {
        for (int weight : List.of(400, 700)) {
            String made = Files.readString(FRONTEND.resolve("node_modules/@fontsource/biz-udpgothic/" + weight + ".css"));
            assertTrue(characters(built("css/frame/main.css"), weight, "").containsAll(characters(made, weight, "")));
        }
    }

    /** A script may ask for all that its sentences need, and shall not get it twice. */
    @Test
    void everydayCharactersLieInNoOtherPiece() throws IOException {
        String sheet = built("css/frame/main.css");
        for (int weight : List.of(400, 700)) {
            Set<Integer> everyday = characters(sheet, weight, "/everyday-");
            assertTrue(everyday.containsAll(Set.of((int) 'あ', (int) '議', (int) 'A', (int) '7')));
            assertEquals(List.of(), characters(sheet, weight, "/piece-").stream().filter(everyday::contains).toList());
        }
    }

    /** Those of the rules whose file is named so. */
    private static Set<Integer> characters(String sheet, int weight, String name) {
        Set<Integer> characters = new HashSet<>();
        for (String rule : sheet.split("@font-face")) {
            Matcher ranges = RANGES.matcher(rule);
            if (rule.contains(name) && rule.replace(" ", "").contains("font-weight:" + weight) && ranges.find()) {
                Stream.of(ranges.group(1).split(",")).map(range -> range.strip().substring(2).split("-"))
                        .flatMap(ends -> IntStream.rangeClosed(Integer.parseInt(ends[0], 16),
                                Integer.parseInt(ends[ends.length - 1], 16)).boxed())
                        .forEach(characters::add);
            }
        }
        return characters;
    }

    private static void change(String file, String more) throws IOException {
        Files.writeString(folder.resolve("pages").resolve(file), more, StandardOpenOption.APPEND);
    }

    private static String built(String name) throws IOException {
        return Files.readString(folder.resolve("before" + before.getProperty(name)));
    }

    private static Properties build(String name) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Process node = new ProcessBuilder("node", "build.mjs", out.toString(), folder.resolve("pages").toString())
                .directory(FRONTEND.toFile()).redirectErrorStream(true).start();
        String said = new String(node.getInputStream().readAllBytes());
        assertEquals(0, node.waitFor(), said);
        Properties addresses = new Properties();
        try (Reader list = Files.newBufferedReader(out.resolve("WEB-INF/classes/assets.properties"))) {
            addresses.load(list);
        }
        return addresses;
    }
}
