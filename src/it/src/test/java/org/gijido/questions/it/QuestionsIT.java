package org.gijido.questions.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.Api.Answer;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of a question from its entry to an accepted assignment. */
class QuestionsIT {

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

    @Test
    void theNextNumberIsTakenWhenNoneIsGiven() {
        session.enter("1-(2)-①", "一");
        long next = session.enter("", "二");
        assertEquals("1-(2)-②", TestSession.number(next));
    }

    @Test
    void theNextNumberIsOfATurnOfTheSession() {
        session.enter("1", "一");
        String next = "/questions/next-number?turn=" + session.turn();
        assertEquals("2", generalAffairs.get("/api/sessions/" + session.id() + next).accepted().json().getAsJsonObject()
                .get("number").getAsString());
        assertEquals(404, generalAffairs.get("/api/sessions/" + TestServer.currentSession() + next).status());
    }

    @Test
    void aTakenNumberIsRefusedUnlessItIsInserted() {
        long first = session.enter("1", "先");
        long below = session.enter("1-(1)", "先の下");
        Answer refused = generalAffairs.post("/api/questions", Map.of("turnId", session.turn(), "number", "１", "subject", "後"));
        assertEquals(409, refused.status());
        long inserted = TestSession.enter(generalAffairs,
                Map.of("turnId", session.turn(), "number", "1", "subject", "後", "insert", true));
        assertEquals(List.of("1", "2", "2-(1)"), Stream.of(inserted, first, below).map(TestSession::number).toList());
    }

    @Test
    void neighboursFollowWhenAQuestionMovesOrGoes() {
        long one = session.enter("1", "一");
        long two = session.enter("2", "二");
        long three = session.enter("3", "三");
        generalAffairs.post("/api/questions/" + three + "/move", Map.of("number", "1")).accepted();
        assertEquals(List.of("2", "3", "1"), Stream.of(one, two, three).map(TestSession::number).toList());
        generalAffairs.delete("/api/questions/" + one).accepted();
        assertEquals(List.of("WITHDRAWN", "2"), List.of(TestSession.state(one), TestSession.number(two)));
        assertEquals(409, generalAffairs.post("/api/questions/" + one + "/move", Map.of("number", "5")).status());
    }

    @Test
    void aCommandSentTwiceAtOnceEntersOneQuestion() {
        Map<String, ?> question = Map.of("turnId", session.turn(), "subject", "二重", "commandId", UUID.randomUUID());
        List<CompletableFuture<Long>> both = Stream.of(1, 2)
                .map(attempt -> CompletableFuture.supplyAsync(() -> TestSession.enter(generalAffairs, question))).toList();
        assertEquals(both.get(0).join(), both.get(1).join());
        assertEquals(1, lines().get("total").getAsInt());
    }

    @Test
    void twoWhoEnterAtOnceGetTwoNumbers() {
        List<CompletableFuture<Long>> many = Stream.of("一", "二", "三", "四", "五", "六")
                .map(subject -> CompletableFuture.supplyAsync(() -> session.enter("", subject))).toList();
        List<String> numbers = many.stream().map(CompletableFuture::join).map(TestSession::number).sorted().toList();
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), numbers);
    }

    @Test
    void theSlowerOfTwoEditorsIsToldWhoWasFaster() {
        long question = session.enter("1", "元の件名");
        generalAffairs.put("/api/questions/" + question, Map.of("version", 0, "subject", "早い人の件名")).accepted();
        Answer slower = generalAffairs.put("/api/questions/" + question, Map.of("version", 0, "subject", "遅い人の件名"));
        assertEquals(409, slower.status());
        assertTrue(slower.text().contains(TestServer.account("general-affairs").name()), slower.text());
        assertEquals("早い人の件名", TestSession.question(question).getAsJsonObject("text").get("subject").getAsString());
    }

    @ParameterizedTest
    @CsvSource({
            "number,           1-(2,               questions.error.badNumber",
            "number,           ①,                 questions.error.badNumber",
            "subject,          ' ',                questions.error.noSubject",
            "officialDeadline, 平成32年4月1日,     questions.error.badDate",
            "officialDeadline, 令和8年2月30日,     questions.error.badDate",
            "officialDeadline, R8.11.25 25:00,     questions.error.badDate",
            "answererClass,    KING,               questions.error.badFilter",
            "commandId,        12,                 questions.error.badCommand"})
    void badInputIsRefusedWithASentenceAndNothingIsStored(String field, String value, String key) {
        JsonObject question = new JsonObject();
        question.addProperty("turnId", session.turn());
        question.addProperty("subject", "件名");
        question.addProperty(field, value);
        Answer refused = generalAffairs.post("/api/questions", question);
        assertEquals(400, refused.status());
        assertEquals(key, refused.key());
        assertEquals(0, lines().get("total").getAsInt());
    }

    @Test
    void textIsKeptLetterByLetter() {
        String odd = "<script>alert(1)</script> 髙﨑 辻\uDB40\uDD00 葛\uDB40\uDD00　𠮷 '\"\\\n二行目 ";
        long question = TestSession.enter(generalAffairs,
                Map.of("turnId", session.turn(), "number", "1", "subject", "件名", "body", odd));
        assertEquals(odd, TestSession.question(question).getAsJsonObject("text").get("body").getAsString());
        String page = generalAffairs.get("/questions/panel.xhtml?question=" + question).accepted().text();
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    }

    @Test
    void anAssignmentIsRefusedPassedOnAndAccepted() throws SQLException {
        long own = TestSession.divisionOf("drafter");
        long other = TestSession.otherDivision(own);
        long question = session.enter("1", "割振り");
        long assignment = TestSession.assign(question, own);
        Api drafter = TestServer.api("drafter");
        assertEquals("AWAITING_ACCEPTANCE", TestSession.state(question));
        assertEquals(400, drafter.post("/api/assignments/" + assignment + "/refuse", Map.of("reason", " ")).status());
        drafter.post("/api/assignments/" + assignment + "/propose", Map.of("reason", "所管が違います", "unitId", other)).accepted();
        assertEquals("DECLINED", TestSession.state(question));
        TestSession.assign(question, other);
        assertEquals(409, drafter.post("/api/assignments/" + assignment + "/accept", Map.of()).status(),
                "it was given to another division");
        drafter.post("/api/assignments/" + TestSession.assign(question, own) + "/accept", Map.of()).accepted();
        assertEquals("NOT_STARTED", TestSession.state(question));
    }

    private JsonObject lines() {
        return generalAffairs.get("/api/sessions/" + session.id() + "/questions").accepted().json().getAsJsonObject();
    }
}
