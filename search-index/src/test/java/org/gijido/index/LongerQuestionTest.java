package org.gijido.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A longer question never finds more than its rarer word alone. Over the published records where they lie beside us. */
class LongerQuestionTest {

    private static final Path RECORDS = Path.of("..", "..", "shared", "data", "past-answers-tokyo-2001-2019.jsonl");
    private static final Pattern TEXT = Pattern.compile("\"(?:title|question|answer)\": \"([^\"]*)\"");
    /** What a person would call a word: kanji, katakana, letters or digits that stand together, without endings. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}ァ-ヺーA-Za-z0-9]{2,}+(?![ぁ-ゖ&&[^のをにがはと]]|\\.)");
    private static final List<String> BETWEEN = List.of("の", "と", "における", "による", "を生かした", "に関する", "、");
    private static final List<String> AFTER = List.of("について", "を進めるべき", "は", "の見解を伺う", "", "への対応");
    private static final int QUESTIONS = 400;
    private static final int SENTENCES = 200;

    private static final Random CHANCE = new Random(20261129);

    @TempDir
    private static Path directory;
    private static TextIndex index;
    private static List<String> texts;
    private static List<String> words;

    private final Map<String, Long> counts = new HashMap<>();

    @BeforeAll
    static void fill() throws IOException {
        texts = Files.exists(RECORDS) ? published() : invented();
        words = texts.stream().flatMap(text -> words(text).stream()).distinct().sorted().toList();
        index = TextIndex.open(directory, SampleAnswers.LAYOUT);
        List<IndexDocument> documents = new ArrayList<>();
        for (String text : texts) {
            String id = Integer.toString(documents.size());
            documents.add(new IndexDocument(id, LocalDate.of(2019, 3, 1), Map.of("answer", text), Map.of()));
        }
        index.put(documents);
        index.refresh();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void wordsPutTogetherFindNoMoreThanTheRarest() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            List<String> chosen = Stream.generate(() -> any(words)).limit(1 + CHANCE.nextInt(5)).toList();
            StringBuilder question = new StringBuilder(chosen.getFirst());
            chosen.stream().skip(1).forEach(word -> question.append(any(BETWEEN)).append(word));
            check(question.append(any(AFTER)).toString(), chosen, wrong);
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void sentencesFindNoMoreThanTheirRarestWord() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            String sentence = any(texts).split("。")[0];
            check(sentence, words(sentence), wrong);
        }
        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest(name = "{0} finds no more than {1}")
    @CsvSource({"LINEについて,LINE", "DXについて,DX", "999か所,999", "ZZZZの登録,ZZZZ", "1億9900万円,199000000", "防災の日について,防災の日"})
    void reportedQuestionsFindNoMoreThanTheirWord(String question, String word) {
        List<String> wrong = new ArrayList<>();
        check(question, List.of(word), wrong);
        assertEquals(List.of(), wrong);
    }

    private void check(String question, List<String> itsWords, List<String> wrong) {
        long found = count(question);
        itsWords.stream().filter(word -> found > counts.computeIfAbsent(word, this::count)).findFirst()
                .ifPresent(word -> wrong.add(question + " " + found + " > " + word + " " + counts.get(word)));
    }

    private long count(String typed) {
        return index.search(new SearchRequest(typed, Map.of(), null, null, ResultOrder.RELEVANCE, 0, 0, 0)).total();
    }

    private static String any(List<String> choices) {
        return choices.get(CHANCE.nextInt(choices.size()));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> published() throws IOException {
        try (Stream<String> lines = Files.lines(RECORDS)) {
            return lines.map(TEXT::matcher).map(Matcher::results)
                    .map(found -> String.join("。", found.map(text -> text.group(1)).toList())).toList();
        }
    }

    private static List<String> invented() {
        List<String> parts = SampleAnswers.all().stream().flatMap(answer -> answer.texts().values().stream())
                .filter(text -> !text.isEmpty()).toList();
        return Stream.generate(() -> any(parts) + any(parts) + CHANCE.nextInt(300) + "か所の" + any(parts)).limit(2_000).toList();
    }
}
