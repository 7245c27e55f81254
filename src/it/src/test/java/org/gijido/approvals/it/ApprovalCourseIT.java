package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Documents that go round in the demo city, from the draft to the end. */
class ApprovalCourseIT {

    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff SECTION = Staff.at("010302", "SECTION_HEAD");
    private static final Staff DEPUTY = Staff.at("0103", "DEPUTY_DIVISION_HEAD");
    private static final Staff HEAD = Staff.at("0103", "DIVISION_HEAD");
    private static final Staff DEPARTMENT = Staff.at("01", "DEPARTMENT_HEAD");
    private static final Staff DOCUMENTS = Staff.at("020102", "SECTION_HEAD");
    private static final Staff ELSEWHERE = Staff.at("0501", "DIVISION_HEAD");

    @Test
    void aSmallMatterGoesUpToTheDivisionHeadAndIsSealed() throws SQLException {
        Paper paper = Paper.draft(CLERK, "general", null);
        assertEquals("DRAFT", paper.state());
        assertEquals(404, HEAD.api().get(paper.path()).status(), "a draft is its drafter's own");
        paper.submit();
        assertEquals(List.of("政策調整部 情報政策課 デジタル推進係 係長"), paper.turns());
        assertTrue(paper.isIn(SECTION, "mine") && paper.isIn(HEAD, "coming") && paper.isIn(CLERK, "sent"));
        assertFalse(paper.isIn(HEAD, "mine"), "who comes later is not asked yet");
        upTo(paper, HEAD);
        paper.press(HEAD, "DECIDE");
        JsonObject decided = paper.seen(CLERK);
        assertEquals("DECIDED", decided.get("state").getAsString());
        assertEquals(64, decided.get("seal").getAsString().length());
        assertEquals(decided.get("seal").getAsString(), Database.text(
                "select json_value(detail, '$.seal') from audit_rows where subject = 'approval:" + paper.id()
                        + "' and json_value(detail, '$.act') = 'DECIDE'"));
        assertFalse(paper.isIn(HEAD, "mine"));
    }

    @Test
    @DisplayName("C23 前提：部長と副市長の印が要る。もし：部長が承認する。"
            + "ならば：まだ回議中で、文書番号は付かない。")
    void whatNeedsTheViceMayorIsNotDecidedByTheDepartmentHead() {
        Paper paper = Paper.draft(CLERK, "consignment", 21_000_000L).submit();
        upTo(paper, DEPARTMENT);
        paper.press(DEPARTMENT, "APPROVE");
        assertEquals("CIRCULATING", paper.state());
        assertTrue(paper.turns().stream().anyMatch(post -> post.contains("財政課"))
                && paper.turns().stream().anyMatch(post -> post.contains("契約課")), paper.turns()::toString);
        assertEquals(403, paper.act(CLERK, "DECIDE", Map.of()).status());
        assertEquals(409, paper.act(CLERK, "ENFORCE", Map.of("until", "2099-01-01")).status());
    }

    @Test
    void theSamePressSentFiveTimesAtOnceIsOneAct() throws Exception {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        UUID command = UUID.randomUUID();
        List<Api.Answer> answers = atOnce(5, () -> paper.act(SECTION.api(), command, "APPROVE", Map.of("version", 1)));
        assertTrue(answers.stream().allMatch(answer -> answer.status() == 200), () -> answers.getFirst().text());
        assertEquals(2, paper.acts().size());
    }

    @Test
    @DisplayName("C39 前提：二つの課が同時に待つ。もし：二人が同時に押す。"
            + "ならば：二つの印がどちらも残る。")
    void twoSectionsThatPressAtOnceBothStand() throws Exception {
        Paper paper = Paper.draft(CLERK, "consignment", 6_000_000L).submit();
        upTo(paper, DEPARTMENT);
        paper.press(DEPARTMENT, "APPROVE");
        List<Staff> asked = paper.waiting();
        assertEquals(2, asked.size());
        List<Api.Answer> answers = atOnce(2, asked
                .stream().<Callable<Api.Answer>>map(staff -> () -> paper.act(staff, "CONCUR", Map.of("version", 1))).toList());
        assertTrue(answers.stream().allMatch(answer -> answer.status() == 200), answers::toString);
    }

    @Test
    void aReturnTellsWhyAndTheSubmissionWithMoreMoneyGoesHigher() {
        Paper paper = Paper.draft(CLERK, "consignment", 900_000L).submit().press(SECTION, "APPROVE");
        assertEquals("approvals.error.reasonMissing", paper.act(DEPUTY, "REMAND", Map.of()).key());
        paper.press(DEPUTY, "REMAND", "葛󠄀城様の見積りが二つ要ります");
        assertEquals("RETURNED", paper.state());
        assertEquals("葛󠄀城様の見積りが二つ要ります", paper.acts().getLast().get("note").getAsString());
        paper.write("試験の起案", "consignment", null);
        assertEquals("RETURNED", paper.state(), "what is half written is still theirs to write");
        paper.write("試験の起案", "consignment", 1_200_000L).submit();
        assertEquals(List.of("政策調整部 情報政策課 デジタル推進係 係長"), paper.turns());
        assertTrue(paper.posts("COMING").stream().anyMatch(post -> post.contains("財政課")), paper.boxes()::toString);
        assertTrue(paper.posts("COMING").contains("政策調整部 部長"), paper.boxes()::toString);
    }

    /** C18 of what is already seen, C16 of what is formal. */
    @Test
    @DisplayName("C18 前提：承認の画面を開いている。もし：その間に内容が変わってから押す。"
            + "ならば：版が変わったと言われ、何も記録されない。")
    void whoHasAnOlderVersionBeforeThemIsToldSo() {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        assertEquals("approvals.error.nothingCorrected", paper.act(SECTION, "CORRECT_FORMAL", Map.of("note", "字を直した")).key());
        paper.act(SECTION, "CORRECT_FORMAL", Map.of("note", "字を直した", "subject", "試験の起案（訂正）")).accepted();
        Api.Answer late = paper.act(SECTION, "APPROVE", Map.of("version", 1));
        assertEquals("approvals.error.changed", late.key());
        assertEquals(409, late.status());
        upTo(paper, HEAD);
        paper.press(HEAD, "DECIDE");
        JsonObject decided = paper.seen(CLERK);
        assertEquals("試験の起案（訂正）", decided.getAsJsonObject("content").get("subject").getAsString());
        assertFalse(decided.get("sealBroken").getAsBoolean());
        assertEquals(403, paper.act(SECTION, "CORRECT_FORMAL", Map.of("note", "x", "subject", "y")).status());
        paper.press(DOCUMENTS, "CORRECT_FORMAL", "施行日の誤記");
        assertFalse(paper.seen(CLERK).get("sealBroken").getAsBoolean());
    }

    @Test
    void aDraftWrittenByTwoIsNotOverwritten() {
        Paper paper = Paper.draft(CLERK, "general", null);
        int revision = paper.seen(CLERK).get("revision").getAsInt();
        paper.write("先に書いた", "general", null);
        Api.Answer late = CLERK.api().put(paper.path(),
                Map.of("commandId", UUID.randomUUID(), "revision", revision, "subject", "後で書いた", "proposal", "", "matter", ""));
        assertEquals("approvals.error.writtenMeanwhile", late.key());
        assertEquals("先に書いた", paper.seen(CLERK).getAsJsonObject("content").get("subject").getAsString());
    }

    @Test
    void onlyTheDocumentSectionSendsItAnotherWay() {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        List<Map<String, Object>> way = List.of(Map.of("stage", 1, "kind", "DECISION", "rank", "MAYOR"));
        assertEquals(403, paper.act(HEAD, "REROUTE", Map.of("note", "x", "route", way)).status());
        paper.act(DOCUMENTS, "REROUTE", Map.of("note", "係長の異動", "route", way)).accepted();
        assertEquals(List.of("市長"), paper.turns());
    }

    /** C19 of what is in the database, C41. */
    @Test
    void whateverIsChangedBehindTheApplicationBreaksTheSeal() throws SQLException {
        Map<String, String> changes = Map.of("approval_contents set proposal = concat(proposal, '。') where",
                "approval_contents set proposal = left(proposal, char_length(proposal) - 1) where",
                "approval_acts set name = concat(name, '？') where act = 'DECIDE' and",
                "approval_acts set name = left(name, char_length(name) - 1) where act = 'DECIDE' and");
        for (String change : changes.keySet()) {
            Paper paper = Paper.draft(CLERK, "general", null).submit();
            upTo(paper, HEAD);
            paper.press(HEAD, "DECIDE").press(CLERK, "COMMENT", "写しを送りました");
            assertFalse(paper.seen(CLERK).get("sealBroken").getAsBoolean());
            Database.run("update " + change + " document_id = " + paper.id());
            assertTrue(paper.seen(CLERK).get("sealBroken").getAsBoolean(), change);
            Database.run("update " + changes.get(change) + " document_id = " + paper.id());
            assertFalse(paper.seen(CLERK).get("sealBroken").getAsBoolean(), "as it was it holds again");
        }
    }

    /** C06. */
    @Test
    @DisplayName("C01 前提：決裁者の不在が登録されている。もし：代わりの人が一覧を開く。"
            + "ならば：代決として並び、決裁者は戻った日に後閲する。")
    void whoIsAwayDoesNotStopADocument() throws SQLException {
        Staff clerk = Staff.at("010201", "STAFF");
        Staff head = Staff.at("0102", "DIVISION_HEAD");
        Staff deputy = Staff.at("0102", "DEPUTY_DIVISION_HEAD");
        Paper paper = Paper.draft(clerk, "general", null).submit();
        upTo(paper, head);
        assertEquals("approvals.error.deciderPresent", paper.act(deputy, "SUBSTITUTE_DECIDE", Map.of()).key());
        try (Away away = Away.today(head)) {
            assertTrue(paper.isIn(deputy, "mine"));
            paper.press(deputy, "SUBSTITUTE_DECIDE");
        }
        JsonObject box = paper.boxes().stream().filter(one -> one.get("kind").getAsString().equals("DECISION")).findFirst()
                .orElseThrow();
        JsonObject stamp = box.getAsJsonObject("stamp");
        assertEquals("SUBSTITUTED", stamp.get("mark").getAsString());
        assertEquals(deputy.name(), stamp.get("name").getAsString());
        assertEquals("政策調整部 政策企画課 課長 " + head.name(), stamp.get("stead").getAsString());
        assertTrue(paper.isIn(head, "review"));
        paper.press(head, "POST_REVIEW");
        assertFalse(paper.isIn(head, "review"));
    }

    /** The next in the order comes in their place. */
    @Test
    void whoDraftedDoesNotDecideInTheSteadOfAnother() throws SQLException {
        Staff head = Staff.at("0102", "DIVISION_HEAD");
        Staff deputy = Staff.at("0102", "DEPUTY_DIVISION_HEAD");
        Paper paper = Paper.draft(deputy, "general", null).submit();
        assertEquals(List.of("政策調整部 政策企画課 課長"), paper.turns());
        try (Away away = Away.today(head)) {
            assertFalse(paper.isIn(deputy, "mine"));
            assertEquals(403, paper.act(deputy, "SUBSTITUTE_DECIDE", Map.of("note", "課長が不在のため")).status());
        }
        paper.press(head, "DECIDE");
    }

    @Test
    @DisplayName("C37 前提：大きな図面が紙で120枚ある。もし：併用で起案する。"
            + "ならば：題名・枚数・場所・理由で足り、見た人が「紙を確認した」に印を付けてから押す。")
    void whoStampsADocumentWithPapersSaysThatTheyWereLookedAt() {
        List<Map<String, Object>> papers = List.of(Map.of("title", "設計図面（A1）", "sheets", 120, "place", "契約課 図面棚", "keeper",
                "契約課", "reason", "too_large"));
        long id = CLERK.api().post("/api/approvals", Map.of("commandId", UUID.randomUUID(), "subject", "図面の件", "proposal", "伺います",
                "matter", "general", "papers", papers)).accepted().json().getAsJsonObject().get("id").getAsLong();
        String acts = "/api/approvals/" + id + "/acts";
        CLERK.api().post(acts, Map.of("commandId", UUID.randomUUID(), "act", "SUBMIT", "version", 1)).accepted();
        Map<String, Object> press = Map.of("commandId", UUID.randomUUID(), "act", "APPROVE", "version", 1);
        assertEquals("approvals.error.papersUnseen", SECTION.api().post(acts, press).key());
        Map<String, Object> looked = new HashMap<>(press);
        looked.put("papersSeen", true);
        SECTION.api().post(acts, looked).accepted();
        assertEquals(120, SECTION.api().get("/api/approvals/" + id).accepted().json().getAsJsonObject().getAsJsonObject("content")
                .getAsJsonArray("papers").get(0).getAsJsonObject().get("sheets").getAsInt());
    }

    @Test
    void whatNoPageCanShowIsNotKept() {
        Map<String, Object> odd = Map.of("commandId", UUID.randomUUID(), "subject", "一行\r\n目\u0000", "proposal",
                "か\u3099葛󠄀\r\n二行", "matter",
                "general");
        long id = CLERK.api().post("/api/approvals", odd).accepted().json().getAsJsonObject().get("id").getAsLong();
        JsonObject content = CLERK.api().get("/api/approvals/" + id).accepted().json().getAsJsonObject()
                .getAsJsonObject("content");
        assertEquals("一行 目", content.get("subject").getAsString());
        assertEquals("か\u3099葛󠄀\n二行", content.get("proposal").getAsString());
        Map<String, Object> many = new HashMap<>(odd);
        many.put("coDrafters", List.of(999_999_999L));
        many.put("commandId", UUID.randomUUID());
        assertEquals("approvals.error.noPerson", CLERK.api().post("/api/approvals", many).key());
    }

    @Test
    void anActHasBoundsAndAWayHasPeople() {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        assertEquals("approvals.error.tooLong", paper.act(SECTION, "COMMENT", Map.of("note", "長".repeat(4_001))).key());
        Map<String, Object> nobody = Map.of("stage", 1, "kind", "DECISION", "rank", "MAYOR", "title", "いない職");
        assertEquals("approvals.error.emptyPost",
                paper.act(DOCUMENTS, "REROUTE", Map.of("note", "x", "route", List.of(nobody))).key());
        Map<String, Object> zero = Map.of("stage", 0, "kind", "DECISION", "rank", "MAYOR");
        assertEquals("approvals.error.badStep",
                paper.act(DOCUMENTS, "REROUTE", Map.of("note", "x", "route", List.of(zero))).key());
        assertEquals("CIRCULATING", paper.state());
    }

    @Test
    void whoHasNothingToDoWithItFindsNothing() {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        assertEquals("approvals.error.notFound", ELSEWHERE.api().get(paper.path()).key());
        assertEquals("approvals.error.notFound", paper.act(ELSEWHERE, "APPROVE", Map.of("version", 1)).key());
        assertEquals(403, TestServer.api("councillor").get(paper.path()).status());
        assertEquals(404, TestServer.api("admin").get(paper.path()).status());
        assertEquals(200, DOCUMENTS.api().get(paper.path()).status());
        assertEquals(200, TestServer.api("drafter").get(paper.path()).status(), "one of the same department");
    }

    @Test
    void aSecretOneIsReadByThoseOnTheWayAlone() {
        long id = CLERK.api().post("/api/approvals", Map.of("commandId", UUID.randomUUID(), "subject", "秘の件", "proposal", "伺います",
                "matter", "general", "secret", true)).accepted().json().getAsJsonObject().get("id").getAsLong();
        CLERK.api().post("/api/approvals/" + id + "/acts", Map.of("commandId", UUID.randomUUID(), "act", "SUBMIT", "version", 1))
                .accepted();
        assertEquals(200, SECTION.api().get("/api/approvals/" + id).status());
        assertEquals(404, Staff.at("0102", "DIVISION_HEAD").api().get("/api/approvals/" + id).status());
    }

    /** Until it is somebody's turn. */
    private static void upTo(Paper paper, Staff last) {
        while (!paper.waiting().contains(last)) {
            paper.press(paper.waiting().getFirst(), "APPROVE");
        }
    }

    private static List<Api.Answer> atOnce(int times, Callable<Api.Answer> call) throws Exception {
        return atOnce(times, Collections.nCopies(times, call));
    }

    private static List<Api.Answer> atOnce(int hands, List<Callable<Api.Answer>> calls) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(hands)) {
            List<Future<Api.Answer>> answers = pool.invokeAll(calls);
            List<Api.Answer> done = new ArrayList<>();
            for (Future<Api.Answer> answer : answers) {
                done.add(answer.get());
            }
            return done;
        }
    }
}
