package org.gijido.notices.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.answers.it.Draft;
import org.gijido.it.Chamber;
import org.gijido.it.Patience;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F7: who is told of what, that everybody sees only their own, and that the bell counts what is listed. */
class NoticesIT {

    private final Draft draft = Draft.begin("DEPARTMENT_HEAD");

    private static JsonObject notices(String role) {
        return TestServer.api(role).get("/api/notices").accepted().json().getAsJsonObject();
    }

    /** What somebody was told of this question. */
    private String told(String role) {
        return group(role).map(group -> group.getAsJsonArray("notices").toString()).orElse("");
    }

    private Optional<JsonObject> group(String role) {
        return StreamSupport.stream(notices(role).getAsJsonArray("groups").spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(group -> group.get("object").getAsString().equals("question:" + draft.question())).findFirst();
    }

    private void everythingHappens() {
        draft.accept();
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        TestServer.api("general-affairs").post(draft.path() + "/comments",
                Map.of("commandId", UUID.randomUUID(), "body", "この数字は確かですか。")).accepted();
        TestServer.api("department-head").post(draft.path() + "/stamps/return",
                Map.of("commandId", UUID.randomUUID(), "words", "数字が古い")).accepted();
    }

    @ParameterizedTest
    @CsvSource({"drafter, true, true, true", "division-head, true, true, true", "department-head, false, false, false",
            "mayor, false, false, false", "general-affairs, false, false, false", "secretariat, false, false, false",
            "councillor, false, false, false", "viewer, false, false, false", "admin, false, false, false"})
    void whoHasAPartIsTold(String role, boolean assigned, boolean commented, boolean returned) {
        everythingHappens();
        String told = told(role);
        assertEquals(assigned, told.contains("割り振りました"), told);
        assertEquals(commented, told.contains("コメントしました") && told.contains("この数字は確かですか。"), told);
        assertEquals(returned, told.contains("差し戻しました") && told.contains("数字が古い"), told);
    }

    /** 押印後変更: once, however often the text changes, until it is read. */
    @Test
    void whoseStampWasOvertakenIsToldOnce() {
        draft.accept();
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        draft.write("general-affairs", "本文を直した。").accepted();
        draft.write("general-affairs", "本文をまた直した。").accepted();
        assertEquals(2, told("division-head").split("押印のあとの本文", -1).length, told("division-head"));
        assertFalse(told("general-affairs").contains("押印のあとの本文"), "nobody is told of what they did themselves");
    }

    @Test
    void whatIsReadStaysReadAndWhatComesLaterIsNew() {
        JsonObject before = notices("drafter");
        assertTrue(before.get("unread").getAsBoolean(), "assigned just now");
        draft.accept();
        draft.write("drafter", "本文。").accepted();
        TestServer.api("general-affairs").post(draft.path() + "/comments",
                Map.of("commandId", UUID.randomUUID(), "body", "確認します。")).accepted();
        read("drafter", before.get("upTo").getAsLong(), null);
        assertEquals("[false,true]", group("drafter").get().getAsJsonArray("notices").asList().stream()
                .map(one -> one.getAsJsonObject().get("read").getAsString()).toList().toString().replace(" ", ""));
        read("drafter", notices("drafter").get("upTo").getAsLong(), "question:" + draft.question());
        assertTrue(group("drafter").get().get("read").getAsBoolean());
        assertEquals(400, TestServer.api("drafter").post("/api/notices/read", Map.of("upTo", 1, "object", "<b>")).status());
    }

    private static void read(String role, long upTo, String object) {
        TestServer.api(role)
                .post("/api/notices/read", object == null ? Map.of("upTo", upTo) : Map.of("upTo", upTo, "object", object))
                .accepted();
    }

    /** The bell of the page, the panel and the list count the same. */
    @ParameterizedTest
    @CsvSource({"drafter", "division-head", "mayor"})
    void bellAndListCountTheSame(String role) {
        long waiting = notices(role).get("waiting").getAsLong();
        assertEquals(waiting, TestServer.api(role).get("/api/notices/bell").accepted().json().getAsJsonObject().get("waiting")
                .getAsLong());
        assertTrue(TestServer.api(role).get("/").accepted().text().contains("data-waiting=\"" + waiting + "\""), role);
        assertEquals(Math.min(100, waiting), TestServer.api(role).get("/api/waiting").accepted().json().getAsJsonArray().size());
    }

    /** Who lost the right since, or never had it, learns that something happened and not to what. */
    @Test
    void whatMayNotBeReadTodayHasNoTitleAndNoWay() {
        Chamber.run("insert into notices (person_id, told_at, what, actor, object_kind, object_id)"
                + " select person_id, now(6), 'questions.ASSIGNED', '総務課', 'question', " + draft.question()
                + " from accounts where login = '" + TestServer.account("councillor").login() + "'");
        JsonObject group = group("councillor").orElseThrow();
        assertFalse(group.toString().contains("書かない窓口"), group::toString);
        assertFalse(group.has("path"), group::toString);
        read("councillor", notices("councillor").get("upTo").getAsLong(), null);
    }

    /** 90 days; then the job takes them, read or not. */
    @Test
    void theOldAreDeleted() {
        Chamber.run("update notices set told_at = now(6) - interval 91 day where object_id = " + draft.question());
        assertFalse(told("drafter").isEmpty());
        Chamber.run("update jobs set asked_at = now(6) where name = 'notices.trim'");
        Patience.until(() -> told("drafter").isEmpty(), "the job ran");
    }
}
