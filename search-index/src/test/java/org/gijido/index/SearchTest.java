package org.gijido.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.gijido.index.SearchResult.FacetCount;
import org.gijido.index.SearchResult.Hit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final LocalDate LAST = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path directory;
    private TextIndex index;

    @BeforeEach
    void fill() {
        index = TextIndex.open(directory, SampleAnswers.LAYOUT);
        index.put(SampleAnswers.all());
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "待機児童            | a1       | a compound",
            "保育                | a1       | the beginning of a word",
            "機児                | a1       | the middle of words",
            "減らした            | a1       | another form of the verb",
            "待機児童を減らすには | a1       | a sentence",
            "税                  | a4       | one kanji",
            "水                  | a2       | one kanji between punctuation",
            "京都                | a6 a7    | also a part of 東京都",
            "\"待機児童を減らし\" | a1      | a phrase",
            "\"減らし待機\"      |          | a phrase in the wrong order",
            "“避難所の備蓄”      | a2       | curly quotes",
            "＂避難所の備蓄＂    | a2       | full-width quotes",
            "\"水を、全て\"      | a2       | a phrase across a comma as it was written",
            "\"水を全て\"        |          | a phrase that leaves the comma out",
            "ほいくしょ          | a1       | hiragana finds kanji",
            "ホイクショ          | a1       | katakana finds kanji",
            "ﾎｲｸｼｮ               | a1       | half-width katakana finds kanji",
            "ひなんじょ          | a2       | a reading",
            "たいきじどう        | a1       | a reading of two words",
            "はねだくうこう      | a4       | the reading of a compound",
            "くうこう            | a4       | the reading of a part of a compound",
            "ぜい                | a4       | the reading of one kanji",
            "DX                  | a3       | half width finds full width",
            "ｄｘ                | a3       | case does not matter",
            "2023                | a3       | digits of another width",
            "サーバ              | a3       | without the long vowel mark",
            "(株)                | a5       | what ㈱ means",
            "高橋                | a1       | 髙",
            "髙橋                | a1       | 髙 itself",
            "山崎                | a2       | 﨑",
            "山嵜                | a2       | another form of 崎",
            "辻                  | a3       | with a variation selector in the text",
            "辻󠄁一郎              | a3       | with another selector in the query",
            "渡辺                | a4       | 邉",
            "渡邊                | a4       | 邊 for 邉",
            "齋藤                | a5       | 齋 for 斎",
            "斉藤                | a5       | 斉 for 斎",
            "沢田                | a6       | 澤",
            "吉川進              | a7       | a space in the name",
            "中島                | a8       | 嶋",
            "竜野実              | a9       | old forms",
            "取組み              | a5       | another way of writing 取り組み",
            "こども食堂          | a5       | kana for kanji in a mixture",
            "ひきこもり          | a9       | kana for a mixture",
            "相談 支援           | a9       | both words, in different texts",
            "支援 　 -食堂       | a9       | without a word",
            "-総務 -支援 交流    | a7       | several exclusions",
            "C++                 | a8       | signs are left out",
            "100%                | a8       | a number with a sign",
    })
    void findsAndOnlyThat(String query, String expected, String why) {
        Set<String> wanted = expected == null ? Set.of() : new TreeSet<>(Arrays.asList(expected.split(" ")));
        assertEquals(wanted, ids(index.search(request(query, Map.of(), ResultOrder.RELEVANCE))), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", "待機児童\"", "\"待機 児童", "AND", "OR NOT", "a AND (b", "title:", "[a TO", "a~2^", "*", "*:*",
            "?",
            "\\", "-", "- -", "--", "-\"", "/[/", "{!lucene}", "𠮷", "\ud842", "\udfb7", "\u0000", "󠄀", "　", "()", "。", "、、、",
            "<script>", "'; drop table", "ー", "゛"})
    void nothingThatCanBeTypedIsAnError(String query) {
        assertTrue(index.search(request(query, Map.of(), ResultOrder.RELEVANCE)).total() >= 0);
        assertTrue(similar(query, null, LAST, 5).size() <= 5);
        assertEquals("本文", joined(TextIndex.marker(query).mark("本文", 100)));
    }

    @Test
    void veryLongQueriesAreAnsweredToo() {
        String sentences = SampleAnswers.all().stream().map(answer -> String.join("", answer.texts().values()))
                .collect(Collectors.joining(" "));
        assertTrue(index.search(request((sentences + " ").repeat(200), Map.of(), ResultOrder.RELEVANCE)).total() >= 0);
        assertTrue(index.search(request("あ ".repeat(5_000), Map.of(), ResultOrder.RELEVANCE)).total() >= 0);
        assertEquals(5, similar(sentences.repeat(200), null, LAST, 5).size());
    }

    @Test
    void wholeWordsComeBeforePartsOfWords() {
        assertEquals("a7", index.search(request("京都", Map.of(), ResultOrder.RELEVANCE)).hits().getFirst().id());
    }

    @Test
    void blankFindsEverythingInOrderOfDate() {
        assertEquals(List.of("a9", "a8", "a7", "a6", "a5", "a4", "a3", "a2", "a1"),
                index.search(request(" ", Map.of(), ResultOrder.NEWEST)).hits().stream().map(Hit::id).toList());
        assertEquals("a1", index.search(request("", Map.of(), ResultOrder.OLDEST)).hits().getFirst().id());
    }

    @Test
    void keywordsAndDaysFilter() {
        assertEquals(Set.of("a1", "a3"), ids(index.search(new SearchRequest("", Map.of("group", Set.of("自民党")),
                null, LocalDate.parse("2021-09-15"), ResultOrder.RELEVANCE, 0, 20, 10))));
        assertEquals(Set.of("a2", "a3", "a8", "a4"), ids(index.search(request("",
                Map.of("department", Set.of("総務部", "財務部")), ResultOrder.RELEVANCE))));
        assertEquals(Set.of(), ids(index.search(request("", Map.of("group", Set.of("自民")), ResultOrder.RELEVANCE))));
    }

    @Test
    void facetsCountTheHitsButLeaveTheirOwnFilterOut() {
        SearchResult result = index.search(request("", Map.of("group", Set.of("公明党")), ResultOrder.RELEVANCE));
        assertEquals(3, result.total());
        assertEquals(Set.of(new FacetCount("自民党", 3), new FacetCount("公明党", 3), new FacetCount("市民の会", 3)),
                Set.copyOf(result.facets().get("group")));
        assertEquals(new FacetCount("総務部", 2), result.facets().get("department").getFirst());
    }

    @Test
    void similarQuestionsComeBestFirst() {
        List<Hit> alike = similar("保育園に入れない待機児童への対策を問う", null, LAST, 3);
        assertEquals("a1", alike.getFirst().id());
        assertTrue(similar("待機児童対策", "a1", LAST, 3).stream().noneMatch(hit -> hit.id().equals("a1")));
        assertTrue(similar("待機児童対策", null, LocalDate.parse("2019-02-28"), 3).isEmpty());
        assertEquals("a1", similar("機児", null, LAST, 3).getFirst().id());
    }

    private List<Hit> similar(String text, String leftOutId, LocalDate last, int size) {
        return index.similar(new SimilarRequest(text, leftOutId, null, last, size));
    }

    private static SearchRequest request(String text, Map<String, Set<String>> keywords, ResultOrder order) {
        return new SearchRequest(text, keywords, null, null, order, 0, 20, 10);
    }

    private static Set<String> ids(SearchResult result) {
        assertEquals(result.total(), result.hits().size());
        return result.hits().stream().map(Hit::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String joined(HighlightedText text) {
        return text.parts().stream().map(HighlightedText.Part::text).collect(Collectors.joining());
    }
}
