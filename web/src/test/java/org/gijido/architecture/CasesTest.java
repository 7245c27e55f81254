package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The tables of cases name tests that are there and carry the number. */
class CasesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ROW = Pattern.compile("^\\| ([VASOFC]\\d+)(?: \\([^)]*\\))? \\|.*\\| ([^|]+) \\|$",
            Pattern.MULTILINE);
    private static final List<String> DOCUMENTS = List.of("docs/voting-cases.md", "docs/answer-cases.md", "docs/screen-cases.md",
            "docs/approval-cases.md");
    private static final String SCENARIO = " 前提：[^\"]+もし：[^\"]+\"\\s*\\+ \"ならば：[^\"]+\"";
    /** No test yet. */
    private static final String OPEN = "—";
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    /** Cases whose examples stand in a table of sentences or counts beside the test that reads it. */
    private static final List<String> TABLES = List.of(".java", ".tsv", ".csv");

    @Test
    void everyNamedTestCarriesItsCase() throws IOException {
        Map<String, String> tests = tests();
        List<String> wrong = new ArrayList<>();
        rows().forEach((number, names) -> names.forEach(name -> {
            if (!tests.getOrDefault(name, "").matches("(?s).*\\b" + number + "\\b.*") && !inTableOf(name, number, tests)) {
                wrong.add(number + " in " + name);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void noCaseOfVotingIsMissing() throws IOException {
        List<String> all = IntStream.rangeClosed(1, 45).filter(number -> number != 14 && number != 34)
                .mapToObj(number -> "V" + number).toList();
        assertEquals(all.stream().sorted().toList(), rows().keySet().stream().filter(number -> number.startsWith("V")).toList());
    }

    /** 前提・もし・ならば, as the name of the test that plays it. */
    @Test
    void everyComplaintIsAScenarioInJapanese() throws IOException {
        String all = String.join("\n", tests().values());
        assertEquals(List.of(), rows().keySet().stream().filter(number -> number.startsWith("C"))
                .filter(number -> !Pattern.compile("\"" + number + SCENARIO).matcher(all).find()).toList());
    }

    /** Tests by number; a number may have several rows. */
    private static Map<String, List<String>> rows() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String document : DOCUMENTS) {
            ROW.matcher(Files.readString(ROOT.resolve(document))).results().filter(row -> !row.group(2).equals(OPEN))
                    .forEach(row -> rows.computeIfAbsent(row.group(1), number -> new ArrayList<>())
                            .addAll(NAME.matcher(row.group(2)).results().map(name -> name.group(1)).toList()));
        }
        rows.values().forEach(names -> assertFalse(names.isEmpty()));
        return rows;
    }

    private static boolean inTableOf(String name, String number, Map<String, String> tests) {
        return tests.containsKey(name) && tests.entrySet().stream().filter(file -> file.getKey().contains("."))
                .anyMatch(table -> table.getValue().matches("(?s).*\\b" + number + "\\b.*")
                        && tests.get(name).contains(bare(table.getKey())));
    }

    /** A table is named in the test that reads it, or in the reader that the test uses. */
    private static String bare(String file) {
        return file.substring(0, file.indexOf('.'));
    }

    /** Text by class, and by file name of tables. */
    private static Map<String, String> tests() {
        return Stream.of("ejb/src/test", "web/src/test", "src/it/src/test").flatMap(CasesTest::files)
                .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), CasesTest::text,
                        (one, other) -> one + other));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> TABLES.stream().anyMatch(file.toString()::endsWith)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
