package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a document carries beside its words: under what it is filed, its days, what belongs to it, and who writes it. */
class DraftedDocumentIT {

    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff SECTION = Staff.at("010302", "SECTION_HEAD");
    private static final Staff HEAD = Staff.at("0103", "DIVISION_HEAD");
    private static final Staff ELSEWHERE = Staff.at("0501", "DIVISION_HEAD");

    @Test
    void whoSaysNothingFilesAsIsUsualForTheMatter() {
        assertEquals(List.of("OPEN", "THREE_YEARS", "総務－庶務"), Database.rows("select disclosure, retention, classification from"
                + " decision_rules where kind = 'general' and table_id = (select max(id) from decision_tables)").getFirst(),
                "the table of the city says so");
        long id = begin(Map.of());
        submit(id).accepted();
        JsonObject filing = content(id).getAsJsonObject("filing");
        assertEquals("OPEN", filing.get("disclosure").getAsString());
        assertEquals("THREE_YEARS", filing.get("retention").getAsString());
        assertEquals("総務－庶務", filing.get("classification").getAsString());
    }

    @Test
    void whatIsNotOpenSaysWhyAndStaysInTheRecord() throws SQLException {
        long id = begin(Map.of("disclosure", "closed", "retention", "ten_years"));
        Api.Answer refused = submit(id);
        assertEquals("approvals.error.closedGround", refused.key());
        assertEquals("closedGround", CLERK.api().get(path(id) + "/faults").accepted().json().getAsJsonArray().get(0)
                .getAsJsonObject().get("part").getAsString());
        write(id, Map.of("disclosure", "closed", "closedGround", "第7条第2号", "retention", "ten_years")).accepted();
        submit(id).accepted();
        assertEquals("第7条第2号", Database.text("select json_value(detail, '$.closedGround') from audit_rows where subject ="
                + " 'approval:" + id + "' and action = 'approvals.draft.written' order by id desc limit 1"));
        assertEquals(400, CLERK.api().post("/api/approvals", body(Map.of("retention", "two_years"))).status());
    }

    @Test
    @DisplayName("C38 前提：3月28日の検査を後日に起案する。もし：保存する。"
            + "ならば：事実の日と起案の日が両方残る。")
    void theDayOfTheFactIsNotTheDayOfTheDraft() {
        long id = begin(Map.of("fact", "R8.3.28"));
        submit(id).accepted();
        JsonObject document = document(id);
        assertEquals("2026-03-28", document.getAsJsonObject("content").get("fact").getAsString());
        assertEquals(LocalDate.now(ZoneId.of("Asia/Tokyo")).toString(), document.get("createdAt").getAsString().substring(0, 10));
        long ahead = begin(Map.of("fact", LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(2).toString()));
        assertEquals("approvals.error.factAhead", submit(ahead).key());
    }

    @Test
    void relatedDocumentsAreShownFromBothSidesAndOnlyToWhoMayReadThem() {
        String word = "関連の試験" + UUID.randomUUID().toString().substring(0, 8);
        long first = begin(Map.of("subject", word));
        submit(first).accepted();
        JsonElement found = CLERK.api().get("/api/approvals/related?q=" + word.substring(5)).accepted().json().getAsJsonArray()
                .get(0);
        assertEquals(first, found.getAsJsonObject().get("id").getAsLong());
        long secret = begin(Map.of("subject", "秘の" + word, "secret", true));
        CLERK.api().put(path(secret) + "/related/" + first, Map.of()).accepted();
        submit(secret).accepted();
        assertEquals(List.of(first), related(CLERK, secret));
        assertEquals(List.of(secret), related(CLERK, first));
        Staff near = Staff.at("0102", "DIVISION_HEAD");
        assertEquals(List.of(), related(near, first), "of a secret one not even that it is there");
        assertFalse(near.api().get("/api/approvals/related?q=" + word.substring(5)).accepted().text().contains("秘の"));
        assertEquals("approvals.error.notFound", ELSEWHERE.api().get(path(first) + "/related").key());
        assertEquals("approvals.error.notFound",
                ELSEWHERE.api().post("/api/approvals", body(Map.of("cites", first))).key());
        assertEquals(409, CLERK.api().put(path(first) + "/related/" + secret, Map.of()).status(),
                "what goes round names no more");
    }

    @Test
    void whatIsDraftedFromAnotherSaysFromWhich() {
        long source = begin(Map.of("fact", "R8.3.28", "enforcement", "R9.4.1"));
        submit(source).accepted();
        long copy = SECTION.api().post("/api/approvals", body(Map.of("cites", source))).accepted().json().getAsJsonObject()
                .get("id").getAsLong();
        JsonObject link = SECTION.api().get(path(copy) + "/related").accepted().json().getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("CITED", link.get("relation").getAsString());
        assertTrue(link.get("named").getAsBoolean());
        assertTrue(related(CLERK, source).isEmpty(), "a draft is its drafter's own");
    }

    @Test
    void onlyOneWritesAndAnotherTakesOver() {
        long id = begin(Map.of("coDrafters", List.of(SECTION.person())));
        assertTrue(take(CLERK, id, false).get("mine").getAsBoolean());
        JsonObject seen = take(SECTION, id, false);
        assertFalse(seen.get("mine").getAsBoolean());
        assertEquals(CLERK.name(), seen.get("by").getAsString());
        int revision = document(id).get("revision").getAsInt();
        Map<String, Object> words = new HashMap<>(body(Map.of("revision", revision, "subject", "係長が書いた")));
        Api.Answer refused = SECTION.api().put(path(id), words);
        assertEquals(409, refused.status());
        assertEquals("approvals.error.writer", refused.key());
        assertTrue(refused.text().contains(CLERK.name()), refused.text());
        assertTrue(take(SECTION, id, true).get("mine").getAsBoolean());
        words.put("commandId", UUID.randomUUID());
        SECTION.api().put(path(id), words).accepted();
        assertEquals("approvals.error.writer", write(id, Map.of()).key());
        assertEquals("approvals.error.writer", submit(id).key());
        assertEquals(CLERK.name(),
                Database.rows("select json_value(detail, '$.from') from audit_rows where subject = 'approval:" + id
                        + "' and action = 'approvals.draft.takenOver'").getFirst().getFirst());
        SECTION.api().delete(path(id) + "/writer").accepted();
        submit(id).accepted();
        assertEquals(404, ELSEWHERE.api().put(path(id) + "/writer", Map.of("over", true)).status());
        assertEquals(403, HEAD.api().put(path(id) + "/writer", Map.of("over", true)).status());
    }

    private static JsonObject take(Staff hand, long id, boolean over) {
        return hand.api().put(path(id) + "/writer", Map.of("over", over)).accepted().json().getAsJsonObject();
    }

    private static List<Long> related(Staff reader, long id) {
        return StreamSupport
                .stream(reader.api().get(path(id) + "/related").accepted().json().getAsJsonArray().spliterator(), false)
                .map(one -> one.getAsJsonObject().get("id").getAsLong()).toList();
    }

    private static long begin(Map<String, Object> more) {
        return CLERK.api().post("/api/approvals", body(more)).accepted().json().getAsJsonObject().get("id").getAsLong();
    }

    private static Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("commandId", UUID.randomUUID(), "subject", "書類の試験", "proposal", "伺います。",
                "matter", "general"));
        body.putAll(more);
        return body;
    }

    private static Api.Answer write(long id, Map<String, Object> more) {
        Map<String, Object> body = body(more);
        body.put("revision", document(id).get("revision").getAsInt());
        return CLERK.api().put(path(id), body);
    }

    private static Api.Answer submit(long id) {
        return CLERK.api().post(path(id) + "/acts",
                Map.of("commandId", UUID.randomUUID(), "act", "SUBMIT", "version", document(id).get("revision").getAsInt()));
    }

    private static JsonObject document(long id) {
        return CLERK.api().get(path(id)).accepted().json().getAsJsonObject();
    }

    private static JsonObject content(long id) {
        return document(id).getAsJsonObject("content");
    }

    private static String path(long id) {
        return "/api/approvals/" + id;
    }
}
