package org.gijido.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gijido.archive.ImportRow.Readable;
import org.gijido.archive.ImportRow.Unreadable;
import org.gijido.platform.RowRefusal;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportReadingTest {

    private static final String GOOD = """
            {"id":"x-1","session":"平成13年第3回定例会","date":"2001-09-26","headlines":["首都","機能"],"title":"都市再生",\
            "questioner":"松本文明（自民党）","question":"問","answerer":"福祉保健局長","answer":"答"}""";
    private static final String HEADING = "id,session,date,headlines,title,questioner,question,answerer,answer\n";

    @Test
    void jsonKeepsEveryCharacter() {
        String odd = " 　辻󠄀𠮷\\u0000\\t½①㈱\\\"\\\\\\n末尾 ";
        PastAnswer answer = readable(json(GOOD.replace("\"答\"", "\"" + odd + "\"")).getFirst());
        assertEquals(" 　辻󠄀𠮷\u0000\t½①㈱\"\\\n末尾 ", answer.answer());
        assertEquals(List.of("首都", "機能"), answer.headlines());
        assertEquals(LocalDate.of(2001, 9, 26), answer.date());
    }

    @Test
    void questionAndTitleMayBeMissing() {
        PastAnswer answer = readable(
                json(GOOD.replace("\"title\":\"都市再生\",", "").replace("\"question\":\"問\"", "\"question\":null")).getFirst());
        assertNull(answer.title());
        assertNull(answer.question());
    }

    @Test
    void fieldsBeyondOursAreKept() {
        assertEquals("{\"note\":{\"a\":[1,2]}}",
                readable(json(GOOD.replace("{\"id\"", "{\"note\":{\"a\":[1,2]},\"id\"")).getFirst()).extra());
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "\"2001-09-26\"       | \"平成32年1月1日\"  | archive.import.date",
            "\"2001-09-26\"       | \"2001-02-30\"      | archive.import.date",
            "\"2001-09-26\"       | \"0201-02-03\"      | archive.import.date",
            "\"2001-09-26\"       | 20010926            | archive.import.notText",
            "\"x-1\"              | \" \"               | archive.import.missing",
            "\"id\"               | \"di\"              | archive.import.missing",
            "\"answer\"           | \"answers\"         | archive.import.missing",
            "\"答\"               | \"\"                | archive.import.missing",
            "\"答\"               | \"\\ud842\"         | archive.import.halfCharacter",
            "[\"首都\",\"機能\"]  | [\"首都\",1]        | archive.import.notTexts",
            "[\"首都\",\"機能\"]  | \"首都\"            | archive.import.notTexts",
            "\"都市再生\"         | {\"a\":1}           | archive.import.notText",
            "\"答\"}              | \"答\"              | archive.import.notJson",
            "\"答\"}              | \"答\"} x           | archive.import.notJson",
            "{\"id\"              | [{\"id\"            | archive.import.notJson",
            "\"questioner\"       | questioner          | archive.import.notJson",
    })
    void badLineIsReportedAndTheOthersStand(String replaced, String by, String reason) {
        List<ImportRow> rows = json(GOOD + "\n\r\n" + GOOD.replace(replaced, by) + "\n" + GOOD);
        assertEquals(3, rows.size());
        assertEquals(3, rejected(rows.get(1)).row());
        assertEquals(reason, rejected(rows.get(1)).key());
        assertEquals("x-1", readable(rows.get(2)).id());
    }

    @Test
    void lineThatIsNotUtf8IsReported() {
        byte[] line = GOOD.getBytes(Charset.forName("windows-31j"));
        List<ImportRow> rows = new ArrayList<>();
        JsonLinesReader.read(line, rows::add);
        assertEquals("archive.import.notUtf8", rejected(rows.getFirst()).key());
    }

    @Test
    void tooLongIsReported() {
        assertEquals("archive.import.tooLong", rejected(json(GOOD.replace("x-1", "x".repeat(201))).getFirst()).key());
        assertEquals("𠮷".repeat(200), readable(json(GOOD.replace("x-1", "𠮷".repeat(200))).getFirst()).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16"})
    void csvIsReadInTheCharactersItWasSavedIn(String charset) {
        String csv = HEADING + "1,令和5年第1回定例会,令和5年3月1日,\"一\n二\",件名,髙橋（①会）,\"問い,\"\"引用\"\"\",市長,～答弁\r\n";
        PastAnswer answer = readable(csv(csv.getBytes(Charset.forName(charset)), null).getFirst());
        assertEquals("髙橋（①会）", answer.questioner());
        assertEquals("問い,\"引用\"", answer.question());
        assertEquals(List.of("一", "二"), answer.headlines());
        assertEquals("～答弁", answer.answer());
    }

    @Test
    void declaredShiftJisIsReadAsWindowsMeansIt() {
        byte[] csv = (HEADING + "1,会,2023-03-01,,,髙橋①,,市長,答\n").getBytes(Charset.forName("windows-31j"));
        assertEquals("髙橋①", readable(csv(csv, Charset.forName("Shift_JIS")).getFirst()).questioner());
    }

    @Test
    void byteOrderMarkIsNoPartOfTheHeading() {
        byte[] csv = ("\uFEFF" + HEADING + "1,会,2023-03-01,,,甲,,市長,答\n").getBytes(StandardCharsets.UTF_8);
        assertEquals("1", readable(csv(csv, null).getFirst()).id());
        List<ImportRow> rows = new ArrayList<>();
        JsonLinesReader.read(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8), rows::add);
        assertEquals("x-1", readable(rows.getFirst()).id());
    }

    @Test
    void japaneseHeadingsInAnyOrderAndColumnsBeyondOurs() {
        String csv = "答弁,備考,番号,会議,日付,質問者,答弁者\n答,メモ,7,会,R5.3.1,甲,市長\n";
        PastAnswer answer = readable(csv(csv.getBytes(StandardCharsets.UTF_8), null).getFirst());
        assertEquals("7", answer.id());
        assertEquals("{\"備考\":\"メモ\"}", answer.extra());
        assertNull(answer.title());
    }

    @Test
    void whatWeSaveIsReadAgainWithTheFieldsBeyondOurs() {
        PastAnswer answer = readable(json(GOOD.replace("{\"id\"", "{\"note\":{\"a\":[1,\"二\"]},\"id\"")).getFirst());
        PastAnswerCsv csv = new PastAnswerCsv();
        csv.add(answer);
        assertEquals(answer, readable(csv(csv.bytes(), null).getFirst()));
    }

    /** A city's own column of that name is one as any other. */
    @ParameterizedTest
    @ValueSource(strings = {"メモ", "{", "\"[1]\""})
    void aColumnOfOursThatHoldsNoObjectIsKeptAsItStands(String cell) {
        String csv = "番号,会議,日付,質問者,答弁者,答弁,その他の項目\n7,会,R5.3.1,甲,市長,答," + cell + "\n";
        PastAnswer answer = readable(csv(csv.getBytes(StandardCharsets.UTF_8), null).getFirst());
        assertEquals("{\"その他の項目\":\"" + cell.replace("\"", "") + "\"}", answer.extra());
    }

    @Test
    void rowsOfACsvAreNumberedAsASpreadsheetDoes() {
        String csv = HEADING + "1,会,2023-03-01,,,甲,,市長,\"答\n弁\"\n\n3,会,2023-13-01,,,甲,,市長,答\n4,会\n5,会,2023-03-01,,,甲,,市長,答\n";
        List<ImportRow> rows = csv(csv.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(4, rejected(rows.get(1)).row());
        assertEquals("archive.import.missing", rejected(rows.get(2)).key());
        assertEquals("5", readable(rows.get(3)).id());
    }

    /** A13: a spreadsheet's empty columns behind the headings, and rows that it cut off or filled up. */
    @ParameterizedTest
    @ValueSource(strings = {"1,会,2023-03-01,,,甲,,市長,答", "1,会,2023-03-01,,,甲,,市長,答,,", "1,会,2023-03-01,,,甲,,市長,答,,,, "})
    void emptyCellsSayNothing(String row) {
        assertEquals("答",
                readable(csv((HEADING.strip() + ",,\r\n" + row + "\r\n").getBytes(StandardCharsets.UTF_8), null).getFirst())
                        .answer());
        String cutOff = "id,session,date,questioner,answerer,answer,title,question\n1,会,2023-03-01,甲,市長,答\n";
        assertNull(readable(csv(cutOff.getBytes(StandardCharsets.UTF_8), null).getFirst()).question());
    }

    /** A comma that was not quoted has pushed everything one column on. */
    @Test
    void textBehindTheLastHeadingIsRefused() {
        String csv = HEADING + "1,会,2023-03-01,,,甲,,市長,答,弁\n";
        assertEquals("archive.import.columnCount", rejected(csv(csv.getBytes(StandardCharsets.UTF_8), null).getFirst()).key());
    }

    /** A14: what is missing is named as a clerk knows it, and a row's fault as the file calls the column. */
    @Test
    void missingColumnsAreNamedInJapanese() {
        BusinessException refusal = assertThrows(BusinessException.class,
                () -> csv("番号,日付,答弁者,答弁\n".getBytes(StandardCharsets.UTF_8), null));
        assertEquals(List.of("会期（session）、質問者（questioner）"), List.of(refusal.arguments()));
        String csv = "番号,会議,日付,質問者,答弁者,答弁要旨\n1,会,R5.3.1,甲,市長,\n2,会,R5.3.1,甲,,答\n";
        List<ImportRow> rows = csv(csv.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(List.of("答弁要旨"), rejected(rows.get(0)).arguments());
        assertEquals(List.of("答弁者"), rejected(rows.get(1)).arguments());
    }

    /** S4: what is told about a row is short, however long the row is. */
    @Test
    void whatIsKeptOfARowIsShort() {
        String csv = HEADING + "1,会," + "あ".repeat(200) + ",,,甲,,市長,答\n" + "2,会," + "あ".repeat(201) + ",,,甲,,市長,答\n";
        List<ImportRow> rows = csv(csv.getBytes(StandardCharsets.UTF_8), null);
        assertEquals("archive.import.date", rejected(rows.get(0)).key());
        assertEquals("archive.import.tooLong", rejected(rows.get(1)).key());
    }

    @Test
    void openQuotationMarkEndsTheReadingWithAReport() {
        String csv = HEADING + "1,会,2023-03-01,,,甲,,市長,答\n2,会,2023-03-01,,,甲,,市長,\"答\n";
        List<ImportRow> rows = csv(csv.getBytes(StandardCharsets.UTF_8), null);
        assertEquals("1", readable(rows.get(0)).id());
        assertEquals("archive.import.quotes", rejected(rows.get(1)).key());
        assertEquals(3, rejected(rows.get(1)).row());
    }

    @Test
    void unusableHeadingOrCharactersRefuseTheWhole() {
        assertRefused("archive.import.columnMissing", "");
        assertRefused("archive.import.columnMissing", "id,session\n1,2\n");
        assertRefused("archive.import.columnTwice", "id,番号\n1,2\n");
        byte[] neither = {'i', 'd', (byte) 0xFF, (byte) 0x80};
        assertEquals("platform.csv.charset", assertThrows(BusinessException.class, () -> csv(neither, null)).key());
    }

    private static void assertRefused(String key, String csv) {
        assertEquals(key, assertThrows(BusinessException.class,
                () -> csv(csv.getBytes(StandardCharsets.UTF_8), null)).key());
    }

    private static List<ImportRow> json(String lines) {
        List<ImportRow> rows = new ArrayList<>();
        JsonLinesReader.read(lines.getBytes(StandardCharsets.UTF_8), rows::add);
        return rows;
    }

    private static List<ImportRow> csv(byte[] body, Charset declared) {
        List<ImportRow> rows = new ArrayList<>();
        CsvReader.read(body, declared, rows::add);
        return rows;
    }

    private static PastAnswer readable(ImportRow row) {
        if (row instanceof Readable readable) {
            return readable.answer();
        }
        throw new AssertionError(row);
    }

    private static RowRefusal rejected(ImportRow row) {
        return ((Unreadable) row).rejected();
    }
}
