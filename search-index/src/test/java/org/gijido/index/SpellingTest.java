package org.gijido.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gijido.index.SearchResult.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two ways of writing find each other, and strangers do not (the cases of docs/answer-cases.md). */
class SpellingTest {

    private static final int LEAST_PAIRS = 300;
    private static final Pattern PAIR = Pattern.compile("([^#].*) (\\||<-) (.*)");

    private record Pair(String stored, String sought, boolean bothWays) {
    }

    @TempDir
    private Path directory;

    @Test
    void eachWayOfWritingFindsTheOther() throws IOException {
        List<Pair> pairs = pairs("spellings.txt");
        assertTrue(pairs.size() >= LEAST_PAIRS, "pairs: " + pairs.size());
        List<String> texts = pairs.stream().flatMap(pair -> List.of(pair.stored(), pair.sought(),
                sentence(pair.stored()), sentence(pair.sought())).stream()).distinct().toList();
        try (TextIndex index = filled(texts)) {
            List<String> missed = new ArrayList<>();
            for (Pair pair : pairs) {
                missed.addAll(missed(index, texts, pair.stored(), pair.sought()));
                missed.addAll(pair.bothWays() ? missed(index, texts, pair.sought(), pair.stored()) : List.of());
            }
            assertEquals("", String.join("\n", missed));
        }
    }

    private static List<String> missed(TextIndex index, List<String> texts, String stored, String sought) {
        Set<String> found = found(index, sought);
        return List.of(stored, sentence(stored)).stream().filter(text -> !found.contains(id(texts, text)))
                .map(text -> text + " <- " + sought).toList();
    }

    @Test
    void strangersDoNotFindEachOther() throws IOException {
        List<Pair> pairs = pairs("strangers.txt");
        List<String> texts = pairs.stream().map(Pair::stored).distinct().toList();
        try (TextIndex index = filled(texts)) {
            assertEquals("", pairs.stream().filter(pair -> found(index, pair.sought()).contains(id(texts, pair.stored())))
                    .map(pair -> pair.stored() + " <- " + pair.sought()).collect(Collectors.joining("\n")));
        }
    }

    @Test
    void whatIsFoundIsMarkedAsItWasTyped() throws IOException {
        List<String> unmarked = new ArrayList<>();
        for (Pair pair : pairs("spellings.txt")) {
            if (!TextIndex.marker(pair.sought()).mark(sentence(pair.stored()), 100).anyMarked()) {
                unmarked.add(pair.stored() + " <- " + pair.sought());
            }
        }
        assertEquals("", String.join("\n", unmarked));
    }

    private static String sentence(String text) {
        return "なお、" + text + "について、検討を進めてまいります。";
    }

    private TextIndex filled(List<String> texts) {
        TextIndex index = TextIndex.open(directory, SampleAnswers.LAYOUT);
        index.put(texts.stream().map(text -> new IndexDocument(id(texts, text), LocalDate.of(2026, 12, 1),
                Map.of("answer", text), Map.of())).toList());
        index.refresh();
        return index;
    }

    private static String id(List<String> texts, String text) {
        return Integer.toString(texts.indexOf(text));
    }

    private static Set<String> found(TextIndex index, String sought) {
        return index.search(new SearchRequest(sought, Map.of(), null, null, ResultOrder.RELEVANCE, 0, 10_000, 0)).hits().stream()
                .map(Hit::id).collect(Collectors.toSet());
    }

    private static List<Pair> pairs(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SpellingTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().map(PAIR::matcher).filter(Matcher::matches)
                    .map(line -> new Pair(line.group(1), line.group(3), line.group(2).equals("|"))).toList();
        }
    }
}
