package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.junit.jupiter.api.Test;

/** Documents that are filled in by the form of their matter, through the interface for programs. */
class FormDraftIT {

    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff SECTION = Staff.at("010302", "SECTION_HEAD");
    private static final Staff DEPUTY = Staff.at("0103", "DEPUTY_DIVISION_HEAD");

    private long id;

    @Test
    void theFormSaysForHowMuchItIsAndWhatIsMissingIsTold() throws SQLException {
        begin("45000");
        JsonObject content = content();
        assertEquals(198_000, content.get("amount").getAsLong(), "two of 90,000 with tax, and nobody typed that");
        Api.Answer early = submit();
        assertEquals("approvals.error.formFaults", early.key());
        JsonArray faults = CLERK.api().get(path() + "/faults").accepted().json().getAsJsonArray();
        assertEquals(1, faults.size(), faults::toString);
        assertEquals("quotes", faults.get(0).getAsJsonObject().get("field").getAsString());
        HungFiles.hang(id, CLERK, "見積書.pdf");
        submit().accepted();
        assertTrue(content().get("values").getAsString().contains("\"taxRate\":\"standard\""), content()::toString);
        assertTrue(content().get("values").getAsString().contains("見積書.pdf"), "the files are those of the document");
    }

    @Test
    void whatIsHalfTypedIsKeptAsItWasTyped() {
        Map<String, Object> values = new HashMap<>(values("４５，０００円"));
        values.put("items", List.of(Map.of("name", "机", "quantity", "x", "unitPrice", "４５，０００円")));
        create(values);
        String kept = content().get("values").getAsString();
        assertTrue(kept.contains("[\"x\"]") && kept.contains("４５，０００円"), kept);
        assertTrue(content().get("amount") == null || content().get("amount").isJsonNull());
    }

    /** C16 of forms. */
    @Test
    void aStampStaysOnFormalFieldsAndFallsWithAnyOther() throws SQLException {
        begin("45000");
        HungFiles.hang(id, CLERK, "見積書.pdf");
        submit().accepted();
        act(SECTION, "APPROVE", null);
        act(DEPUTY, "REMAND", "科目が違います");
        write(change("budget", "2款2項1目 備品購入費"));
        submit().accepted();
        assertEquals(List.of("DEPUTY_DIVISION_HEAD"), waiting(), "it goes on at the one who sent it back");
        act(DEPUTY, "REMAND", "相手が違います");
        write(change("payee", "みどり家具株式会社"));
        submit().accepted();
        assertEquals(List.of("SECTION_HEAD"), waiting(), "it goes round anew");
    }

    @Test
    void onTheWayOnlyFormalFieldsArePutRight() throws SQLException {
        begin("45000");
        HungFiles.hang(id, CLERK, "見積書.pdf");
        submit().accepted();
        act(SECTION, "APPROVE", null);
        assertEquals("approvals.error.notFormal", correct(DEPUTY, Map.of("payee", "別の業者")).key());
        correct(DEPUTY, Map.of("budget", "2款2項1目 備品購入費")).accepted();
        assertTrue(content().get("values").getAsString().contains("2款2項1目"), content()::toString);
        assertEquals(2, document().get("version").getAsInt());
        assertEquals(List.of("DEPUTY_DIVISION_HEAD"), waiting(), "stamps stay");
    }

    private Api.Answer correct(Staff hand, Map<String, String> values) {
        return hand.api().post(path() + "/acts", Map.of("commandId", UUID.randomUUID(), "act", "CORRECT_FORMAL", "version",
                document().get("version").getAsInt(), "note", "科目の訂正", "values", values));
    }

    @Test
    void aDocumentKeepsTheVersionOfTheFormThatItBeganWith() throws SQLException {
        begin("45000");
        int version = content().get("formVersion").getAsInt();
        HungFiles.hang(id, CLERK, "見積書.pdf");
        submit().accepted();
        act(SECTION, "REMAND", "直してください");
        Database.run(
                "insert into form_versions (code, number, content, origin, made_at, made_by) select code, number + 1, content, origin,"
                        + " now(6), '試験' from form_versions where code = 'expenditure' order by number desc limit 1");
        write(change("payee", "みどり家具株式会社"));
        assertEquals(version, content().get("formVersion").getAsInt());
        submit().accepted();
        assertEquals(version, content().get("formVersion").getAsInt());
        create(values("1000"));
        assertTrue(content().get("formVersion").getAsInt() > version, "a new one begins with the newest");
    }

    @Test
    void withAnUnknownFormNothingBegins() {
        Map<String, Object> body = body(values("1"));
        body.put("form", "nothing");
        Api.Answer refused = CLERK.api().post("/api/approvals", body);
        assertEquals("approvals.error.noForm", refused.key());
        assertFalse(refused.text().contains("Exception"));
    }

    private void begin(String price) {
        create(values(price));
    }

    private void create(Map<String, Object> values) {
        id = CLERK.api().post("/api/approvals", body(values)).accepted().json().getAsJsonObject().get("id").getAsLong();
    }

    private void write(Map<String, Object> values) {
        Map<String, Object> body = body(values);
        body.put("revision", document().get("revision").getAsInt());
        CLERK.api().put(path(), body).accepted();
    }

    private static Map<String, Object> body(Map<String, Object> values) {
        return new HashMap<>(Map.of("commandId", UUID.randomUUID(), "subject", "事務机の購入", "proposal", "購入してよろしいか伺います。", "reason",
                "老朽化のため", "matter", "consignment", "form", "expenditure", "values", values));
    }

    private static Map<String, Object> values(String price) {
        return Map.of("year", "令和8年度", "account", "general", "budget", "2款1項1目 備品購入費", "payee", "あおば家具株式会社", "method", "open",
                "taxRate", "standard", "items", List.of(Map.of("name", "机", "quantity", 4, "unitPrice", price)));
    }

    private static Map<String, Object> change(String field, String text) {
        Map<String, Object> changed = new HashMap<>(values("45000"));
        changed.put(field, text);
        if (field.equals("payee")) {
            changed.put("budget", "2款2項1目 備品購入費");
        }
        return changed;
    }

    private Api.Answer submit() {
        return CLERK.api().post(path() + "/acts",
                Map.of("commandId", UUID.randomUUID(), "act", "SUBMIT", "version", document().get("revision").getAsInt()));
    }

    private void act(Staff hand, String act, String note) {
        Map<String, Object> body = new HashMap<>(Map.of("commandId", UUID.randomUUID(), "act", act, "version",
                document().get("version").getAsInt()));
        if (note != null) {
            body.put("note", note);
        }
        hand.api().post(path() + "/acts", body).accepted();
    }

    private List<String> waiting() {
        return Database.rows("select post_rank from approval_steps where state = 'WAITING' and document_id = " + id).stream()
                .map(List::getFirst).toList();
    }

    private JsonObject document() {
        return CLERK.api().get(path()).accepted().json().getAsJsonObject();
    }

    private JsonObject content() {
        return document().getAsJsonObject("content");
    }

    private String path() {
        return "/api/approvals/" + id;
    }
}
