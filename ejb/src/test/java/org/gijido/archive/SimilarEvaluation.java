package org.gijido.archive;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.gijido.index.SearchResult.Hit;
import org.gijido.index.SimilarRequest;
import org.gijido.index.TextIndex;

/**
 * Measures "similar questions" beside Lucene's default Japanese analyser with BM25. Each question of the last years is
 * asked as if its day had not been; right are the others of its title. Run by {@code deploy/evaluate-search}.
 */
final class SimilarEvaluation {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_TUNING_YEAR = 2015;
    private static final int FIRST_TUNING_YEAR = 2012;
    private static final int FEWEST = 3;
    private static final int MOST = 60;
    private static final Set<String> SAY_NOTHING = Set.of("都政運営", "知事の基本姿勢");
    private static final int ANSWERS = 10;

    private final List<PastAnswer> records;
    private final Map<String, Long> titles;
    private final Map<String, PastAnswer> byId;
    private final int firstYear;
    private final int every;

    private SimilarEvaluation(List<PastAnswer> records, int firstYear, int every) {
        this.records = records;
        this.every = every;
        this.firstYear = firstYear;
        this.titles = records.stream().collect(Collectors.groupingBy(PastAnswer::title, Collectors.counting()));
        this.byId = records.stream().collect(Collectors.toMap(PastAnswer::id, Function.identity()));
    }

    /** @param arguments the records as JSON Lines, then {@code tuning} to measure on the years that were tuned on */
    public static void main(String[] arguments) throws IOException {
        boolean tuning = arguments.length > 1 && arguments[1].equals("tuning");
        System.out.print(of(Path.of(arguments[0]), tuning, 1).measure());
    }

    /** @param every only each so many-th question is asked */
    static SimilarEvaluation of(Path file, boolean tuning, int every) throws IOException {
        List<PastAnswer> all = read(file);
        List<PastAnswer> known = all.stream().filter(answer -> !tuning || answer.date().getYear() <= LAST_TUNING_YEAR).toList();
        return new SimilarEvaluation(known, tuning ? FIRST_TUNING_YEAR : FIRST_YEAR, every);
    }

    /** What was found, by the analyser alone and by us. */
    record Report(RankingScores plain, RankingScores ours, long bytes, Duration indexing) {

        @Override
        public String toString() {
            return String.format("%-34s %s%n%-34s %s%n%-34s %s%nindex: %,d bytes in %.1f s%n",
                    "Lucene's Japanese analyser, BM25", plain, "similar questions", ours, "ratio", ours.ratioTo(plain), bytes,
                    indexing.toMillis() / 1000.0);
        }
    }

    Report measure() throws IOException {
        List<PastAnswer> asked = records.stream().filter(this::isAsked).toList();
        List<PastAnswer> questions = IntStream.range(0, asked.size()).filter(i -> i % every == 0).mapToObj(asked::get).toList();
        Path directory = Files.createTempDirectory("evaluate-search");
        try (PlainSearch plain = new PlainSearch(records);
                TextIndex index = TextIndex.open(directory, PastAnswerDocuments.LAYOUT)) {
            long start = System.nanoTime();
            index.put(records.stream().map(PastAnswerDocuments::document).toList());
            index.commit("evaluation");
            index.refresh();
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            return new Report(scores(questions, plain::similar), scores(questions, question -> similar(index, question)),
                    size(directory), taken);
        } finally {
            delete(directory);
        }
    }

    private boolean isAsked(PastAnswer answer) {
        long ofTitle = titles.get(answer.title());
        return answer.date().getYear() >= firstYear && ofTitle >= FEWEST && ofTitle <= MOST
                && !SAY_NOTHING.contains(answer.title()) && !answer.question().isBlank() && rightOnes(answer) > 0;
    }

    private long rightOnes(PastAnswer question) {
        return records.stream().filter(other -> other.title().equals(question.title()))
                .filter(other -> !other.date().equals(question.date())).count();
    }

    private RankingScores scores(List<PastAnswer> questions, Function<PastAnswer, List<String>> similar) {
        RankingScores scores = new RankingScores(ANSWERS);
        for (PastAnswer question : questions) {
            long start = System.nanoTime();
            List<String> found = similar.apply(question);
            long taken = System.nanoTime() - start;
            List<Boolean> right = found.stream().map(id -> byId.get(id).title().equals(question.title())).toList();
            scores.add(right, rightOnes(question), taken);
        }
        return scores;
    }

    private static List<String> similar(TextIndex index, PastAnswer question) {
        return index.similar(new SimilarRequest(question.question(), null, question.date(), LocalDate.MAX, ANSWERS)).stream()
                .map(Hit::id).toList();
    }

    private static List<PastAnswer> read(Path file) throws IOException {
        List<PastAnswer> answers = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            try (var reader = Json.createReader(new StringReader(line))) {
                answers.add(answer(reader.readObject()));
            }
        }
        return answers;
    }

    private static PastAnswer answer(JsonObject record) {
        List<String> headlines = record.containsKey("headlines")
                ? record.getJsonArray("headlines").getValuesAs(JsonString::getString) : List.of();
        return new PastAnswer(text(record, "id"), text(record, "session"), LocalDate.parse(text(record, "date")), headlines,
                text(record, "title"), text(record, "questioner"), text(record, "question"), text(record, "answerer"), null,
                text(record, "answer"), null);
    }

    private static String text(JsonObject record, String field) {
        return record.isNull(field) ? "" : record.getString(field, "");
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
