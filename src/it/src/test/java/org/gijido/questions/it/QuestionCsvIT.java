package org.gijido.questions.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What general affairs brings in from a spreadsheet, and takes out into one. */
class QuestionCsvIT {

    private static final String HEADINGS = "区分,発言順,番号,件名,質問文,答弁期限,担当課\r\n";

    private final Api generalAffairs = TestServer.api("general-affairs");
    private TestSession session;

    @BeforeEach
    void open() throws SQLException {
        session = TestSession.open(2);
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void bothEncodingsOfSpreadsheetsAreReadRightly(String charset) {
        byte[] file = (HEADINGS + "一般,1,1-(2)-①,髙橋橋の「架替え」について,\"一行目\n二行目\",令和8年11月25日 17:00,\r\n")
                .getBytes(Charset.forName(charset));
        JsonObject report = imported(file, false);
        assertTrue(report.get("stored").getAsBoolean(), report.toString());
        JsonObject line = lines().get(0).getAsJsonObject();
        assertEquals("1-(2)-①", line.get("number").getAsString());
        assertEquals("髙橋橋の「架替え」について", line.get("subject").getAsString());
        assertEquals("2026-11-25T17:00:00", line.get("officialDeadline").getAsString());
    }

    @Test
    void aTrialRunStoresNothingAndARepeatChangesNothing() {
        byte[] file = (HEADINGS + "一般,1,1,一,,,\r\n一般,2,1,二,,,\r\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(2, imported(file, true).get("entered").getAsInt());
        assertEquals(0, lines().size());
        assertEquals(2, imported(file, false).get("entered").getAsInt());
        JsonObject again = imported(file, false);
        assertEquals(0, again.get("entered").getAsInt());
        assertEquals(2, again.get("unchanged").getAsInt());
        assertEquals(2, lines().size());
    }

    @Test
    void oneWrongRowStopsTheWholeFileAndEachIsNamed() {
        byte[] file = (HEADINGS + "一般,1,1,よい行,,,\r\n一般,1,1-(,悪い番号,,,\r\n一般,9,1,いない発言者,,,\r\n一般,1,2,,,,\r\n"
                + "一般,1,3,悪い日付,,平成32年4月1日,\r\n一般,1,4,ない課,,,無い課\r\n一般,1,1,重なり,,,\r\n").getBytes(StandardCharsets.UTF_8);
        JsonObject report = imported(file, false);
        assertFalse(report.get("stored").getAsBoolean());
        List<String> errors = report.getAsJsonArray("errors").asList().stream()
                .map(error -> error.getAsJsonObject().get("row").getAsInt()
                        + " " + error.getAsJsonObject().get("key").getAsString())
                .toList();
        assertEquals(List.of("3 questions.error.badNumber", "4 questions.import.noTurn", "5 questions.error.noSubject",
                "6 questions.error.badDate", "7 questions.import.noDivision", "8 questions.import.twice"), errors);
        assertTrue(report.toString().contains("平成32年4月1日"), "the sentence quotes what was typed");
        assertEquals(0, lines().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "platform.csv.quotes    | 区分,発言順,番号,件名;一般,1,1,\"開いたまま",
            "platform.csv.noHeading | 区分,発言順,番号;一般,1,1",
            "platform.csv.cells     | 区分,発言順,番号,件名;一般,1,1,件名,余り"})
    void aFileThatIsNoSuchTableIsRefused(String key, String file) {
        Api.Answer refused = send(file.replace(";", "\r\n").getBytes(StandardCharsets.UTF_8), false);
        assertEquals(400, refused.status());
        assertEquals(key, refused.key());
    }

    @Test
    void anUploadOverTheLimitIsRefused() {
        assertEquals(413, send(new byte[6 * 1024 * 1024], false).status());
    }

    @Test
    void whatIsExportedCanBeImportedAndNoCellIsAFormula() {
        TestSession.enter(generalAffairs, Map.of("turnId", session.turn(), "number", "1", "subject", "=HYPERLINK(\"http://x\")",
                "body", "＋１, \"引用\"\n改行", "officialDeadline", "R8.11.25"));
        byte[] export = generalAffairs.get("/api/sessions/" + session.id() + "/questions/export.csv").accepted().bytes();
        String text = new String(export, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF区分,"), text);
        assertTrue(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), text);
        assertEquals(1, imported(export, true).get("unchanged").getAsInt());
    }

    private Api.Answer send(byte[] file, boolean dryRun) {
        return generalAffairs.post("/api/sessions/" + session.id() + "/questions/import?dryRun=" + dryRun, "text/csv", file);
    }

    private JsonObject imported(byte[] file, boolean dryRun) {
        return send(file, dryRun).accepted().json().getAsJsonObject();
    }

    private JsonArray lines() {
        return generalAffairs.get("/api/sessions/" + session.id() + "/questions").accepted().json().getAsJsonObject()
                .getAsJsonArray("rows");
    }
}
