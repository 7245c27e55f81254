package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.gijido.it.Api;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** What was signed off is what gets printed: the question too stays as it is, until its answer is replaced. */
class SignedOffQuestionIT {
    private final Api office = TestServer.api("general-affairs");

    @Test
    void questionStaysUntilTheAnswerIsReplaced() {
        Draft draft = Draft.begin("DIVISION_HEAD");
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        draft.stamp("general-affairs", "signed-off").accepted();
        JsonObject before = question(draft);
        assertEquals("questions.error.signedOff", key(edit(draft, Map.of("subject", "別の件名", "answererClass", "DIVISION_HEAD"))));
        assertEquals("questions.error.signedOff", key(edit(draft, Map.of("subject", "書かない窓口について", "answererClass", "MAYOR"))));
        assertEquals("questions.error.signedOffNumber", key(office.post("/api/questions/" + draft.question() + "/move",
                Map.of("commandId", UUID.randomUUID().toString(), "number", "97"))));
        assertEquals("questions.error.signedOffNumber", key(enterBefore(before.getAsJsonObject("row"))));
        assertEquals(before.getAsJsonObject("row"), question(draft).getAsJsonObject("row"));
        page(draft);
        office.post(draft.path() + "/stamps/replacement", Map.of("commandId", UUID.randomUUID().toString(), "words", "件名の誤り"))
                .accepted();
        edit(draft, Map.of("subject", "別の件名", "answererClass", "DIVISION_HEAD")).accepted();
    }

    /** Says so before anything is typed. */
    private static void page(Draft draft) {
        try (Browser browser = Browser.open(); Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/questions/question.xhtml?id=" + draft.question());
            assertTrue(page.locator("#signed-off").isVisible());
            assertEquals(0, page.locator("[id='edit:subject'], [id='move:number']").count());
        }
    }

    private JsonObject question(Draft draft) {
        return office.get("/api/questions/" + draft.question()).accepted().json().getAsJsonObject();
    }

    private Api.Answer edit(Draft draft, Map<String, String> text) {
        Map<String, Object> body = new java.util.HashMap<>(text);
        body.put("version", question(draft).get("version").getAsInt());
        return office.put("/api/questions/" + draft.question(), body);
    }

    /** One that would push it on to the next number. */
    private Api.Answer enterBefore(JsonObject row) {
        return office.post("/api/questions",
                Map.of("commandId", UUID.randomUUID().toString(), "turnId", row.get("turnId").getAsLong(),
                        "subject", "割込み", "number", row.get("number").getAsString(), "insert", true));
    }

    private static String key(Api.Answer refusal) {
        assertEquals(409, refusal.status(), refusal.text());
        return refusal.key();
    }
}
