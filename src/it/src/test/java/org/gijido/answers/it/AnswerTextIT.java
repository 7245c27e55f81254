package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** The text of an answer by REST: commands, refusals, history, back data, comments. */
class AnswerTextIT {

    @Test
    void repeatedCommandIsDoneOnce() {
        Draft source = Draft.begin("MAYOR");
        source.write("drafter", "一度だけ。").accepted();
        byte[] update = Base64.getDecoder().decode(source.state().getAsJsonArray("updates").get(0).getAsString());
        Draft draft = Draft.begin("MAYOR");
        UUID command = UUID.randomUUID();
        assertEquals("appended", result(draft.append("drafter", command, update)));
        assertEquals("repeated", result(draft.append("drafter", command, update)));
        assertEquals("repeated", result(draft.append("drafter", UUID.randomUUID(), update)));
        assertEquals("一度だけ。", draft.text());
        assertEquals(1, draft.state().get("seq").getAsLong());
    }

    @Test
    void whatIsNoUpdateIsRefusedAndNothingIsStored() {
        Draft draft = Draft.begin("MAYOR");
        assertEquals(400, draft.append("drafter", UUID.randomUUID(), "not an update".getBytes(StandardCharsets.UTF_8)).status());
        assertEquals(400, TestServer.api("drafter").post(draft.path() + "/updates", Map.of("update", "AAAA")).status());
        assertEquals(0, draft.state().get("seq").getAsLong());
    }

    @Test
    void tooLongATextIsRefusedWithASentence() {
        Draft draft = Draft.begin("MAYOR");
        Api.Answer refused = draft.write("drafter", "長".repeat(20_001));
        assertEquals(400, refused.status());
        assertEquals("answers.error.textTooLong", refused.key());
        draft.write("drafter", "長".repeat(20_000)).accepted();
    }

    /** S5: ten megabytes are refused before anything of them is merged, and another answer is written meanwhile. */
    @Test
    void aHugeTextIsRefusedBeforeAnyWork() {
        Draft draft = Draft.begin("MAYOR");
        Draft other = Draft.begin("MAYOR");
        CompletableFuture<Api.Answer> huge = CompletableFuture.supplyAsync(() -> draft.write("drafter", "長".repeat(3_500_000)));
        other.write("division-head", "そのあいだに。").accepted();
        assertEquals("answers.error.textTooLong", huge.join().key());
        assertEquals(403, draft.write("viewer", "長".repeat(20_001)).status(), "the right comes first");
        assertEquals("", draft.text());
    }

    /** A17: an answer's text, and a text of its back data, sent back as they were given. */
    @Test
    void whatIsGivenCanBeSentBack() {
        Draft draft = Draft.begin("MAYOR");
        Api drafter = TestServer.api("drafter");
        draft.write("drafter", "答弁\n葛󠄀").accepted();
        assertEquals("repeated", result(drafter.put(draft.path() + "/text", draft.state())));
        String path = draft.path() + "/back-data";
        drafter.post(path + "/texts", Map.of("commandId", UUID.randomUUID().toString(), "title", "題", "body", "文")).accepted();
        JsonObject text = drafter.get(path).accepted().json().getAsJsonArray().get(0).getAsJsonObject();
        drafter.put(path + "/texts/" + text.get("id").getAsLong(), text).accepted();
    }

    @Test
    void strangersToTheQuestionReadAndDoNotWrite() {
        Draft draft = Draft.begin("MAYOR");
        assertEquals(403, draft.write("viewer", "勝手に").status());
        assertEquals(403, TestServer.api("councillor").get(draft.path()).status());
        assertEquals(403, TestServer.api("secretariat").get(draft.path()).status());
        TestServer.api("viewer").get(draft.path()).accepted();
    }

    @Test
    void textIsWhatItsRecordSays() {
        Draft draft = Draft.begin("MAYOR");
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 70; line++) {
            text.append("葛󠄀城市の").append(line).append("行目。\n");
            draft.write(line % 2 == 0 ? "drafter" : "division-head", text.toString()).accepted();
        }
        JsonObject rebuilt = TestServer.api("admin").post(draft.path() + "/rebuild", Map.of()).accepted().json()
                .getAsJsonObject();
        assertTrue(rebuilt.get("sound").getAsBoolean());
        assertEquals(text.toString(), draft.text());
    }

    @Test
    void earlierVersionComesBack() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "初めの案。").accepted();
        draft.write("division-head", "課長の案。").accepted();
        JsonArray revisions = TestServer.api("drafter").get(draft.path() + "/revisions").accepted().json().getAsJsonObject()
                .getAsJsonArray("revisions");
        long first = revisions.get(revisions.size() - 1).getAsJsonObject().get("id").getAsLong();
        JsonArray pieces = TestServer.api("drafter").get(draft.path() + "/revisions/" + first + "/difference").accepted()
                .json().getAsJsonObject().getAsJsonArray("pieces");
        assertEquals("初め", pieces.get(0).getAsJsonObject().get("text").getAsString());
        TestServer.api("drafter").post(draft.path() + "/revisions/" + first + "/restoration",
                Map.of("commandId", UUID.randomUUID().toString())).accepted();
        assertEquals("初めの案。", draft.text());
    }

    @Test
    void backDataKeepsNameAndBytesAndRefusesPrograms() {
        Draft draft = Draft.begin("MAYOR");
        byte[] csv = "年度,件数\n5,120\n".getBytes(StandardCharsets.UTF_8);
        JsonArray entries = file(draft, "%E6%8E%A8%E7%A7%BB.csv", csv).accepted().json().getAsJsonArray();
        JsonObject entry = entries.get(0).getAsJsonObject();
        assertEquals("推移.csv", entry.get("title").getAsString());
        Api.Answer content = TestServer.api("viewer").get(draft.path() + "/back-data/files/" + entry.get("id").getAsLong())
                .accepted();
        assertEquals(new String(csv, StandardCharsets.UTF_8), content.text());
        assertTrue(content.header("Content-Disposition").startsWith("attachment;"));
        assertEquals(400, file(draft, "a.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)).status());
        assertEquals(413, file(draft, "big.txt", new byte[21 * 1024 * 1024]).status());
    }

    @Test
    void conversationIsResolvedAndReopened() {
        Draft draft = Draft.begin("MAYOR");
        String path = draft.path() + "/comments";
        JsonObject thread = TestServer.api("mayor").post(path, Map.of("commandId", UUID.randomUUID().toString(), "quoted", "",
                "body", "<script>alert(1)</script> 数字は？")).accepted().json().getAsJsonArray().get(0).getAsJsonObject();
        String one = path + "/" + thread.get("id").getAsLong();
        TestServer.api("drafter").post(one + "/replies", Map.of("commandId", UUID.randomUUID().toString(), "body", "入れました。"))
                .accepted();
        TestServer.api("mayor").put(one + "/resolution", Map.of()).accepted();
        JsonObject resolved = TestServer.api("drafter").get(path).accepted().json().getAsJsonArray().get(0).getAsJsonObject();
        assertTrue(resolved.get("resolved").getAsBoolean());
        assertEquals(2, resolved.getAsJsonArray("comments").size());
        assertEquals("<script>alert(1)</script> 数字は？",
                resolved.getAsJsonArray("comments").get(0).getAsJsonObject().get("body").getAsString());
        assertEquals(403, TestServer.api("viewer").delete(one + "/resolution").status());
    }

    private static Api.Answer file(Draft draft, String name, byte[] bytes) {
        return TestServer.api("drafter").post(draft.path() + "/back-data/files?commandId=" + UUID.randomUUID() + "&name=" + name,
                "application/octet-stream", bytes);
    }

    private static String result(Api.Answer answer) {
        return answer.accepted().json().getAsJsonObject().get("result").getAsString();
    }
}
