package org.gijido.agenda.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items come in, change, move and are put together; what cannot be is refused with a sentence. */
class AgendaIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Api secretariat = TestServer.api("secretariat");
    private TestSitting sitting;

    @BeforeEach
    void open() throws SQLException {
        sitting = TestSitting.open();
    }

    @AfterEach
    void close() throws SQLException {
        sitting.close();
    }

    @Test
    void anItemSaysWhatAYesMeans() {
        JsonObject item = sitting
                .add(Map.of("kind", "BILL", "number", "６８", "title", "条例", "report", "AMEND", "put", "COMMITTEE_REPORT"));
        assertEquals("議案第68号", item.get("label").getAsString());
        assertEquals("賛成は「委員長報告のとおり修正可決する」ことです。", item.get("meaning").getAsString());
        assertEquals(item, secretariat.get(one(item)).accepted().json());
    }

    @Test
    void aRejectionIsNotPut() {
        Api.Answer refused = secretariat.post(sitting.items(),
                Map.of("kind", "BILL", "title", "条例", "report", "REJECT", "put", "COMMITTEE_REPORT"));
        assertEquals(400, refused.status());
        assertTrue(refused.text().contains("原案"), refused::text);
    }

    @Test
    void theSecondOfTwoChangesIsAConflict() {
        JsonObject item = sitting.add("BILL", "1", "旧");
        assertEquals(200, secretariat.put(one(item), Map.of("kind", "BILL", "number", "1", "title", "新", "version", 0)).status());
        assertEquals(409, secretariat.put(one(item), Map.of("kind", "BILL", "number", "1", "title", "別", "version", 0)).status());
        assertEquals(400, secretariat.put(one(item), Map.of("kind", "BILL", "number", "1", "title", "別")).status());
    }

    @Test
    void aMoveIsNoChangeOfTheOthers() {
        List<JsonObject> items = IntStream.rangeClosed(1, 4).mapToObj(number -> sitting.add("BILL", "" + number, "件名")).toList();
        assertEquals(204, secretariat.post(one(items.get(3)) + "/place", Map.of("place", 2)).status());
        assertEquals(List.of("議案第1号", "議案第4号", "議案第2号", "議案第3号"), sitting.labels());
        assertEquals(200,
                secretariat.put(one(items.get(1)), Map.of("kind", "BILL", "number", "2", "title", "新", "version", 0)).status());
        assertEquals(400, secretariat.post(one(items.get(3)) + "/place", Map.of("place", 5)).status());
        assertEquals(204, secretariat.delete(one(items.get(0))).status());
        assertEquals(List.of("議案第4号", "議案第2号", "議案第3号"), sitting.labels());
    }

    @Test
    void clerksWhoMoveAtOnceLeaveNoGap() {
        List<JsonObject> items = IntStream.rangeClosed(1, 6).mapToObj(number -> sitting.add("BILL", "" + number, "件名")).toList();
        List<CompletableFuture<Integer>> moves = IntStream.range(0, 24)
                .mapToObj(turn -> CompletableFuture.supplyAsync(
                        () -> secretariat.post(one(items.get(turn % 6)) + "/place", Map.of("place", 1 + turn * 5 % 6)).status()))
                .toList();
        moves.forEach(move -> assertEquals(204, move.join()));
        List<Integer> places = new ArrayList<>();
        secretariat.get(sitting.items()).json().getAsJsonArray()
                .forEach(item -> places.add(item.getAsJsonObject().get("place").getAsInt()));
        assertEquals(List.of(1, 2, 3, 4, 5, 6), places);
    }

    @Test
    void onlyWhatMeansTheSameIsPutTogether() {
        long first = id(sitting.add("BILL", "1", "一"));
        long account = id(sitting.add("ACCOUNTS", "1", "二"));
        long third = id(sitting.add("BILL", "3", "三"));
        assertEquals(409, bundle(true, first, account).status());
        assertEquals(400, bundle(true, first).status());
        JsonArray bundled = bundle(true, first, third).accepted().json().getAsJsonArray();
        assertEquals(bundled.get(0).getAsJsonObject().get("bundle"), bundled.get(2).getAsJsonObject().get("bundle"));
        assertEquals(409, secretariat.put("/api/agenda-items/" + first, Map.of("kind", "BILL", "number", "1", "title", "一",
                "majority", "TWO_THIRDS", "version", 1)).status());
        bundle(false, first).accepted().json().getAsJsonArray().forEach(item -> assertFalse(item.getAsJsonObject().has("bundle")
                && !item.getAsJsonObject().get("bundle").isJsonNull()));
    }

    @Test
    void aFileIsTakenWholeOrNotAtAll() {
        byte[] bad = "種別,番号,件名\r\n議案,1,一\r\n質問,2,二\r\n".getBytes(Charset.forName("windows-31j"));
        JsonObject refused = take("text/csv", bad, false);
        assertFalse(refused.get("stored").getAsBoolean());
        assertEquals(3, refused.getAsJsonArray("errors").get(0).getAsJsonObject().get("row").getAsInt());
        assertEquals(List.of(), sitting.labels());
        byte[] good = "\uFEFF種別,番号,件名,一括\r\n議案,1,一,1\r\n議案,2,二,1\r\n".getBytes(StandardCharsets.UTF_8);
        assertFalse(take("text/csv", good, true).get("stored").getAsBoolean());
        assertEquals(List.of(), sitting.labels());
        assertEquals(2, take("text/csv", good, false).get("added").getAsInt());
        assertEquals(2, take("text/csv", good, false).get("unchanged").getAsInt());
        assertEquals(List.of("議案第1号", "議案第2号"), sitting.labels());
    }

    @Test
    void whatIsSavedForASpreadsheetIsReadAgainWithoutAChange() {
        sitting.add(Map.of("kind", "BILL", "number", "1", "title", "=補正予算, \"第3号\"", "committee", "予算委員会", "report", "PASS"));
        sitting.add(Map.of("kind", "PETITION", "number", "2", "title", "校庭の芝生化", "committee", "文教委員会", "report", "REJECT",
                "majority", "TWO_THIRDS"));
        byte[] saved = secretariat.get(sitting.items() + "/export.csv").accepted().bytes();
        JsonObject read = take("text/csv", saved, false);
        assertEquals(2, read.get("unchanged").getAsInt(), read::toString);
        assertEquals(List.of("議案第1号", "請願第2号"), sitting.labels());
    }

    @Test
    void theExampleCanBeImported() {
        byte[] example = secretariat.get("/api/agenda/example.xlsx").accepted().bytes();
        assertEquals(10, take(XLSX, example, false).get("added").getAsInt());
        assertEquals(10, sitting.labels().size());
        byte[] broken = Arrays.copyOf(example, example.length / 2);
        Api.Answer refused = secretariat.post("/api/sittings/" + sitting.id() + "/agenda/import", XLSX, broken);
        assertEquals(400, refused.status());
        assertTrue(refused.text().contains("Excel"), refused::text);
    }

    private JsonObject take(String type, byte[] file, boolean dryRun) {
        return secretariat.post("/api/sittings/" + sitting.id() + "/agenda/import?dryRun=" + dryRun, type, file).accepted().json()
                .getAsJsonObject();
    }

    private Api.Answer bundle(boolean together, Long... items) {
        return secretariat.post(sitting.items() + "/bundle", Map.of("items", List.of(items), "together", together));
    }

    private static long id(JsonObject item) {
        return item.get("id").getAsLong();
    }

    private static String one(JsonObject item) {
        return "/api/agenda-items/" + id(item);
    }
}
