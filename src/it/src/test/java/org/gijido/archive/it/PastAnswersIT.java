package org.gijido.archive.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Import and search as programs use them. Every test imports its own records, marked by a word of its own. */
class PastAnswersIT {

    private final PastAnswerApi office = PastAnswerApi.as("general-affairs");
    private final String mark = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void importedIsFoundAtOnceAndTheSameAgainIsUnchanged() {
        String lines = line(1, "2031-03-01", "髙橋（甲会）", "保育所") + "\n" + line(2, "2031-06-01", "高橋（乙会）", "防災");
        assertCounts(2, 0, 0, office.importLines(lines));
        assertEquals(List.of(id(1)), office.ids("q", mark + " 保育"));
        assertEquals(2, office.ids("q", mark + " 高橋").size());
        assertCounts(0, 2, 0, office.importLines(lines));
        assertCounts(1, 1, 0, office.importLines(lines.replace("防災", "減災")));
        assertEquals(List.of(id(2)), office.ids("q", mark + " 減災"));
        assertEquals(List.of(), office.ids("q", mark + " 防災"));
    }

    @Test
    void everyCharacterComesBack() {
        String odd = "　 辻󠄀𠮷①㈱～−½\\n\\t\\\"<b>&amp;</b> ";
        office.importLines(line(1, "2031-03-01", "甲（乙）", mark + odd)).accepted();
        JsonObject answer = office.get(id(1)).accepted().json().getAsJsonObject();
        assertEquals(mark + "　 辻󠄀𠮷①㈱～−½\n\t\"<b>&amp;</b> ", answer.get("answer").getAsString());
        String marked = office.hits("q", mark + " 辻").getFirst().getAsJsonObject("highlights").get("answer").getAsString();
        assertTrue(marked.contains("<mark>辻󠄀</mark>") && marked.contains("&lt;b&gt;"), marked);
    }

    @Test
    void badLinesAreReportedAndTheGoodOnesStored() {
        String lines = line(1, "平成32年1月1日", "甲", "あ") + "\n{broken\n" + line(3, "令和13年3月1日", "甲", "い");
        JsonObject report = office.importLines(lines).accepted().json().getAsJsonObject();
        List<JsonObject> rejected = PastAnswerApi.objects(report.getAsJsonArray("rejected"));
        assertEquals(1, report.get("imported").getAsInt());
        assertEquals(List.of(1, 2), rejected.stream().map(row -> row.get("row").getAsInt()).toList());
        assertTrue(rejected.getFirst().get("reason").getAsString().contains("平成32年1月1日"));
        assertEquals("2031-03-01", office.hits("q", mark).getFirst().get("date").getAsString());
    }

    @Test
    void shiftJisFromASpreadsheetIsRead() {
        String csv = "番号,会議,日付,質問者,答弁者,件名,質問,答弁\r\n" + id(1) + ",試験,R13.3.1,髙﨑①（㈱会）,市長,,,\"" + mark + "\r\n～答弁\"\r\n";
        assertCounts(1, 0, 0, office.importCsv(csv.getBytes(Charset.forName("windows-31j"))));
        assertCounts(0, 1, 0, office.importCsv(csv.getBytes(StandardCharsets.UTF_8)));
        JsonObject answer = office.get(id(1)).json().getAsJsonObject();
        assertEquals("髙﨑①（㈱会）", answer.get("questioner").getAsString());
        assertEquals(mark + "\r\n～答弁", answer.get("answer").getAsString());
        assertTrue(!answer.has("title") || answer.get("title").isJsonNull());
    }

    @Test
    void filtersFacetsAndOrder() {
        office.importLines(String.join("\n", line(1, "2031-03-01", "甲（赤会）", "い"), line(2, "2032-03-01", "乙（赤会）", "ろ"),
                line(3, "2033-03-01", "丙（青会）", "は"))).accepted();
        assertEquals(List.of(id(3), id(2), id(1)), office.ids("q", mark, "sort", "date"));
        assertEquals(List.of(id(1), id(2)), office.ids("q", mark, "sort", "date-asc", "group", "赤会"));
        assertEquals(List.of(id(2)), office.ids("q", mark, "from", "令和14年1月1日", "to", "2032-12-31"));
        assertEquals(List.of(id(3)), office.ids("q", mark, "councillor", "丙"));
        assertEquals(List.of(id(2)), office.ids("q", mark, "sort", "date", "size", "1", "page", "2"));
        JsonObject facets = office.search("q", mark, "group", "青会").json().getAsJsonObject().getAsJsonObject("facets");
        assertEquals("[{\"count\":2,\"value\":\"赤会\"},{\"count\":1,\"value\":\"青会\"}]",
                facets.getAsJsonArray("group").toString());
        assertEquals("試験部", facets.getAsJsonArray("department").get(0).getAsJsonObject().get("value").getAsString());
    }

    @Test
    void whatASearchFindsIsSavedInItsOrderAndReadAgainWithoutAChange() {
        office.importLines(String.join("\n", line(1, "2031-03-01", "髙﨑①（赤会）", "=SUM(A1)\\r\\nい, \\\"ろ\\\""),
                line(2, "2032-03-01", "乙（赤会）", "ろ"), line(3, "2033-03-01", "丙（青会）", "は"))).accepted();
        Api.Answer saved = office.export("q", mark, "sort", "date", "group", "赤会").accepted();
        assertTrue(saved.text().indexOf(id(2)) < saved.text().indexOf(id(1)) && !saved.text().contains(id(3)), saved::text);
        assertCounts(0, 2, 0, office.importCsv(saved.bytes()));
        String ofTheCouncil = PastAnswerApi.as("councillor").export("q", mark).accepted().text();
        assertFalse(ofTheCouncil.contains(id(1)), "answers that are still to be given: " + ofTheCouncil);
    }

    @Test
    void similarQuestionsAreFound() {
        office.importLines(line(1, "2031-03-01", "甲（乙）", "ゆずりは号の運行路線を見直します")).accepted();
        JsonObject first = PastAnswerApi.objects(office.similar("text", mark + " ゆずりは号の路線はどうなるのか", "size", "3")
                .accepted().json().getAsJsonObject().getAsJsonArray("hits")).getFirst();
        assertEquals(id(1), first.get("id").getAsString());
        assertEquals("ゆずりは号の運行路線を見直します", first.get("opening").getAsString());
    }

    @ParameterizedTest
    @CsvSource({"page,-1", "page,x", "size,-1", "size,101", "size,9999999999", "from,平成32年1月1日", "to,2031-02-30", "sort,best"})
    void badParametersAreRefusedAsProblems(String name, String value) {
        assertProblem(400, office.search("q", "防災", name, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "AND (", "title:x OR", "*", "\\", "[a TO", "𠮷\"", "-"})
    void whateverIsTypedIsAnswered(String typed) {
        assertEquals(200, office.search("q", typed).status());
        assertEquals(200, office.similar("text", typed).status());
    }

    @Test
    void refusalsAreProblems() {
        assertProblem(400, office.similar("text", " "));
        assertProblem(400, office.similar("text", "防災", "size", "0"));
        assertProblem(400, office.search("from", "2031-02-01", "to", "2031-01-01"));
        assertProblem(404, office.get("no-such-answer"));
        assertProblem(415, TestServer.api("general-affairs").post("/api/past-answers/import", "text/plain", new byte[0]));
        assertProblem(400, office.importCsv("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(200, office.search("page", "20000").status());
        assertProblem(400, office.search("page", "2000000000"));
    }

    @Test
    void everyRoleMaySearchAndOnlyTheOfficeImports() {
        for (TestServer.Account account : TestServer.accounts()) {
            PastAnswerApi caller = PastAnswerApi.as(account.role());
            assertEquals(200, caller.search("q", "防災").status(), account.role());
            boolean office = List.of("admin", "general-affairs").contains(account.role());
            assertEquals(office ? 200 : 403, caller.importLines("").status(), account.role());
        }
        assertEquals(401, TestServer.anonymous().get("/api/past-answers").status());
    }

    @Test
    void uploadAboveTheLimitIsRefusedWhole() {
        byte[] large = (line(1, "2031-03-01", "甲", "あ") + "\n" + " ".repeat(49 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        assertProblem(413, office.importLines(large));
        assertEquals(List.of(), office.ids("q", mark));
    }

    private String id(int number) {
        return mark + "-" + number;
    }

    private String line(int number, String date, String questioner, String answer) {
        return """
                {"id":"%s","session":"試験の会議","date":"%s","headlines":["一","二"],"title":"%s","questioner":"%s",\
                "question":"問い","answerer":"試験部長","note":["三"],"answer":"%s"}"""
                .formatted(id(number), date, mark, questioner, answer);
    }

    private static void assertCounts(int imported, int unchanged, int rejected, Api.Answer answer) {
        JsonObject report = answer.accepted().json().getAsJsonObject();
        assertEquals(List.of(imported, unchanged, rejected), List.of(report.get("imported").getAsInt(),
                report.get("unchanged").getAsInt(), report.getAsJsonArray("rejected").size()), answer.text());
    }

    private static void assertProblem(int status, Api.Answer answer) {
        assertEquals(status, answer.status(), answer.text());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.header("Content-Type"));
    }
}
