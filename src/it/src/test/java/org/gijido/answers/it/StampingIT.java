package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** Stamps from 作成 to 校了, and what undoes them. */
class StampingIT {

    @Test
    void stampsGoUpTheLineAndLockTheText() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "次に、窓口についてお答えします。").accepted();
        assertEquals(409, draft.stamp("division-head", "division-head").status(), "作成 comes first");
        draft.stamp("drafter", "drafted").accepted();
        assertEquals(403, draft.stamp("drafter", "division-head").status());
        draft.stamp("division-head", "division-head").accepted();
        draft.stamp("department-head", "department-head").accepted();
        draft.stamp("vice-mayor", "vice-mayor").accepted();
        draft.stamp("mayor", "mayor").accepted();
        draft.stamp("general-affairs", "signed-off").accepted();
        Api.Answer refused = draft.write("drafter", "書き換え");
        assertEquals(409, refused.status());
        assertEquals("answers.error.locked", refused.key());
        assertEquals("次に、窓口についてお答えします。", draft.text());
    }

    /** A12: who has no place in the route, or whose stamp stands, is told so and not that somebody comes first. */
    @Test
    void refusedStampsSayWhy() {
        Draft draft = Draft.begin("DEPARTMENT_HEAD");
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        assertEquals("answers.error.notInRoute",
                draft.stamp("vice-mayor", "vice-mayor").key());
        assertEquals("answers.error.notTheTurn",
                draft.stamp("department-head", "department-head").key());
        assertEquals("answers.error.stampStands",
                draft.stamp("drafter", "drafted").key());
    }

    @Test
    void replacementOpensTheTextForAReasonOnly() {
        Draft draft = Draft.begin("DIVISION_HEAD");
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        assertEquals(409, words(draft, "general-affairs", "replacement", "早すぎる").status());
        draft.stamp("general-affairs", "signed-off").accepted();
        assertEquals(403, words(draft, "drafter", "replacement", "理由").status());
        assertEquals(400, words(draft, "general-affairs", "replacement", " ").status());
        words(draft, "general-affairs", "replacement", "数字の誤り").accepted();
        draft.write("drafter", "本文を直した。").accepted();
        JsonObject head = draft.row("division-head", "division-head").getAsJsonObject().getAsJsonObject("stamp");
        assertTrue(head.get("changes").getAsInt() > 0, "the stamp says that the text has changed since");
    }

    @Test
    void returnEndsEveryStamp() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        assertEquals(403, words(draft, "viewer", "return", "直してください").status());
        JsonObject sheet = words(draft, "department-head", "return", "数字を入れてください").accepted().json().getAsJsonObject();
        assertEquals("数字を入れてください", sheet.getAsJsonObject("returned").get("words").getAsString());
        assertFalse(draft.row("drafter", "drafted").getAsJsonObject().has("stamp"));
    }

    @Test
    void ownStampIsTakenBackUntilSomebodyStampsAboveIt() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        assertEquals(403, TestServer.api("division-head").delete(draft.path() + "/stamps/drafted").status());
        TestServer.api("drafter").delete(draft.path() + "/stamps/drafted").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        assertEquals(409, TestServer.api("drafter").delete(draft.path() + "/stamps/drafted").status());
    }

    @Test
    void stampOnATextThatMovedOnIsRefused() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "本文。").accepted();
        long seen = draft.state().get("seq").getAsLong();
        draft.write("division-head", "本文を直した。").accepted();
        Api.Answer refused = TestServer.api("drafter").post(draft.path() + "/stamps",
                Map.of("commandId", UUID.randomUUID().toString(), "step", "drafted", "seq", seen));
        assertEquals("answers.error.textMoved", refused.key());
    }

    @Test
    void changedTextIsSignedOffOnlyWhenItWasStampedAgain() {
        Draft draft = Draft.begin("DIVISION_HEAD");
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        draft.write("drafter", "本文を直した。").accepted();
        Api.Answer refused = draft.stamp("general-affairs", "signed-off");
        assertEquals("answers.error.overtaken", refused.key());
        String said = refused.json().getAsJsonObject().get("title").getAsString();
        assertTrue(said.contains("作成") && said.contains(TestServer.account("drafter").name()), said);
        JsonObject sheet = TestServer.api("general-affairs").get(draft.path() + "/stamps").accepted().json().getAsJsonObject();
        assertEquals(said, sheet.get("obstacle").getAsString(), "told before anybody presses");
        assertFalse(draft.row("general-affairs", "signed-off").getAsJsonObject().get("pressable").getAsBoolean());
        draft.stamp("drafter", "drafted").accepted();
        assertEquals(409, draft.stamp("drafter", "drafted").status(), "a stamp on the present text is not put again");
        assertEquals("answers.error.overtaken",
                draft.stamp("general-affairs", "signed-off").key());
        draft.stamp("division-head", "division-head").accepted();
        draft.stamp("general-affairs", "signed-off").accepted();
        assertEquals(409, draft.stamp("drafter", "drafted").status());
    }

    @Test
    void cityMayAllowSignOffAfterChanges() throws SQLException {
        Draft draft = Draft.begin("DIVISION_HEAD");
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        draft.write("drafter", "本文を直した。").accepted();
        try (var database = TestServer.database(); var statement = database.createStatement()) {
            statement.execute("insert into settings (name, value) values ('answer.signOffAfterChanges', 'allow')");
            try {
                draft.stamp("general-affairs", "signed-off").accepted();
            } finally {
                statement.execute("delete from settings where name = 'answer.signOffAfterChanges'");
            }
        }
    }

    private static Api.Answer words(Draft draft, String role, String act, String words) {
        return TestServer.api(role).post(draft.path() + "/stamps/" + act,
                Map.of("commandId", UUID.randomUUID().toString(), "words", words));
    }
}
