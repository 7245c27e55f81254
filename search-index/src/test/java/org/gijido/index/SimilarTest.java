package org.gijido.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.gijido.index.SearchResult.Hit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Similar to this" goes by subjects: those of one title are one. */
class SimilarTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    @TempDir
    private Path directory;
    private TextIndex index;

    @BeforeEach
    void open() {
        index = TextIndex.open(directory, SampleAnswers.LAYOUT);
        put("n1", "待機児童対策", "保育所に入れない子どもを減らせ。", DAY);
        put("n2", "待機児童対策", "認可外の施設への支援を。", DAY.plusDays(1));
        put("n3", "待機児童対策", "保育士の確保策は。", DAY.plusDays(2));
        put("b1", "避難所", "毛布の備蓄は十分か。", DAY);
        put("b2", "避難所", "ペットの同行を認めよ。", DAY.plusDays(3));
        put("t1", "観光", "外国人の案内所を増やせ。", DAY);
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatHasTheSameTitleIsFoundThoughItSharesNoWord() {
        List<String> found = similar("保育士が足りない", 3);
        assertEquals("n3", found.getFirst());
        assertEquals(List.of("n1", "n2", "n3"), found.stream().sorted().toList());
    }

    @Test
    void subjectsStayTogetherAndOthersFollow() {
        List<String> found = similar("保育所と毛布", 5);
        List<Character> subjects = found.stream().map(id -> id.charAt(0)).distinct().toList();
        assertTrue(subjects.size() >= 2, found.toString());
        assertEquals(found.stream().sorted(Comparator.comparing(id -> subjects.indexOf(id.charAt(0)))).toList(), found);
        assertEquals(5, found.size(), "what the first subject cannot fill others do");
    }

    @Test
    void theBestSubjectLeavesRoomForAnother() {
        List<String> found = similar("保育所と保育士、それに毛布", 3);
        assertTrue(found.stream().anyMatch(id -> id.startsWith("b")) && found.getFirst().startsWith("n"), found.toString());
    }

    @Test
    void whatIsLeftOutIsNotGivenAndNotLearntFrom() {
        assertTrue(similar(new SimilarRequest("保育所に入れない子ども", "n1", null, LocalDate.MAX, 5)).stream().noneMatch("n1"::equals));
        assertEquals(List.of(), similar(new SimilarRequest("毛布の備蓄", null, DAY, LocalDate.MAX, 5)));
        assertEquals(List.of(), similar(new SimilarRequest("毛布の備蓄", null, null, DAY.minusDays(1), 5)));
    }

    @Test
    void titlesThatDifferInWidthOnlyAreOneSubject() {
        put("w1", "ＩＴ化", "端末を配れ。", DAY);
        put("w2", "IT化", "回線を引け。", DAY);
        index.refresh();
        assertEquals(List.of("w1", "w2"), similar("端末", 5));
    }

    @Test
    void newAnswersAreKnownAtOnceAndOldOnesForgotten() {
        put("n4", "待機児童対策", "幼稚園の活用は。", DAY);
        index.refresh();
        assertEquals("n4", similar("幼稚園", 4).getFirst());
        index.remove(List.of("n4"));
        index.refresh();
        assertEquals(List.of(), similar("幼稚園", 4));
    }

    @Test
    void withoutTitlesEachAnswerIsASubject() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            put("u" + i, "", "公園の樹木" + (i == 5 ? "の剪定" : "") + "について。", DAY);
            ids.add("u" + i);
        }
        index.refresh();
        List<String> found = similar("公園の樹木の剪定", 8);
        assertEquals("u5", found.getFirst());
        assertEquals(ids, found.stream().sorted().toList());
    }

    @Test
    void anEmptyIndexHasNothingSimilar() {
        index.clear();
        index.refresh();
        assertEquals(List.of(), similar("保育所", 5));
    }

    private void put(String id, String title, String question, LocalDate day) {
        index.put(List.of(new IndexDocument(id, day, Map.of("title", title, "question", question), Map.of())));
    }

    private List<String> similar(String text, int size) {
        return similar(new SimilarRequest(text, null, null, LocalDate.MAX, size));
    }

    private List<String> similar(SimilarRequest request) {
        return index.similar(request).stream().map(Hit::id).toList();
    }
}
