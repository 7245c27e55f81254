package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What hangs on a document: who may do what with it, which version of the content has which, and what is refused. */
class ApprovalFilesIT {
    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff COLLEAGUE = Staff.at("010302", "STAFF", 1);
    private static final Staff SECTION = Staff.at("010302", "SECTION_HEAD");
    private static final Staff HEAD = Staff.at("0103", "DIVISION_HEAD");
    private static final Staff ELSEWHERE = Staff.at("0501", "DIVISION_HEAD");
    private static final Staff DOCUMENTS = Staff.at("020102", "SECTION_HEAD");
    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PDF = Files.text("%PDF-1.7\n");

    @Test
    @DisplayName("C35 前提：ファイル2・10・1を10・1・2の順に並べた。もし：提出して読む。"
            + "ならば：その順に並ぶ。")
    void filesStandInTheOrderChosen() {
        Files files = new Files(Paper.draft(CLERK, "general", null));
        long plan = files.add("企画書.txt", "企画");
        long budget = files.add("収支予算書.txt", "予算");
        files.add("定款.txt", "定款");
        assertEquals(List.of("企画書.txt 1", "収支予算書.txt 1", "定款.txt 1"), files.names(CLERK));
        files.move(CLERK, budget, 1).accepted();
        files.move(CLERK, plan, 9).accepted();
        assertEquals(List.of("収支予算書.txt 1", "定款.txt 1", "企画書.txt 1"), files.names(CLERK));
        files.remove(CLERK, budget).accepted();
        assertEquals(List.of("定款.txt 1", "企画書.txt 1"), files.names(CLERK));
        assertEquals(404, files.get(CLERK.api(), budget, null).status(), "of a draft it is gone");
        files.paper().submit();
        assertEquals(List.of("定款.txt 1", "企画書.txt 1"), files.names(SECTION));
    }

    /** C35: old and new, and which version of the content had which. */
    @Test
    void aReplacementLeavesTheOneBeforeToBeRead() {
        Files files = new Files(Paper.draft(CLERK, "general", null));
        long plan = files.add("企画書.txt", "前の企画");
        long budget = files.add("収支予算書.txt", "予算");
        files.paper().submit().press(SECTION, "REMAND", "数字が古い");
        files.replace(CLERK, plan, "企画書 改.txt", Files.text("後の企画")).accepted();
        files.remove(CLERK, budget).accepted();
        assertEquals(List.of("企画書.txt 1", "収支予算書.txt 1"), files.names(SECTION), "a draft is its drafter's own");
        assertEquals(404, files.get(SECTION.api(), plan, 2).status());
        files.paper().submit();
        assertEquals(List.of("企画書 改.txt 2"), files.names(SECTION));
        assertEquals(List.of("企画書.txt 1", "収支予算書.txt 1"), files.names(SECTION, 1));
        assertArrayEquals(Files.text("後の企画"), files.get(SECTION.api(), plan, null).accepted().bytes());
        Api.Answer before = files.get(SECTION.api(), plan, 1).accepted();
        assertArrayEquals(Files.text("前の企画"), before.bytes());
        assertTrue(before.header("Content-Disposition").startsWith("attachment"), before.header("Content-Disposition"));
        assertArrayEquals(Files.text("予算"), files.get(SECTION.api(), budget, null).accepted().bytes());
    }

    /** C16 of files: another set or another order asks everybody once more. */
    @Test
    @DisplayName("C16 前提：印のある版がある。もし：ファイルを入れ替えるか並べ替える。"
            + "ならば：印は無効になり、全員に改めて回る。")
    void whatHangsOnADocumentIsNoMatterOfForm() {
        Map<String, Integer> stamped = new LinkedHashMap<>();
        for (String change : List.of("none", "order", "replaced", "added", "removed")) {
            Files files = new Files(Paper.draft(CLERK, "general", null));
            long one = files.add("甲.txt", "甲");
            files.add("乙.txt", "乙");
            files.paper().submit().press(SECTION, "APPROVE").press(files.paper().waiting().getFirst(), "REMAND", "見直し");
            switch (change) {
                case "order" -> files.move(CLERK, one, 2).accepted();
                case "replaced" -> files.replace(CLERK, one, "甲.txt", Files.text("甲の二")).accepted();
                case "added" -> files.add("丙.txt", "丙");
                case "removed" -> files.remove(CLERK, one).accepted();
                default -> files.paper().write("題だけ直した", "general", null);
            }
            files.paper().submit();
            stamped.put(change, files.paper().posts("DONE").size());
        }
        assertEquals(Map.of("none", 1, "order", 0, "replaced", 0, "added", 0, "removed", 0), stamped);
    }

    @Test
    void whoMayReadTheDocumentReadsAndWhoMayEditItWrites() {
        Files draft = new Files(Paper.draft(CLERK, "general", null));
        long ofDraft = draft.add("下書きの資料.txt", "一");
        Files round = new Files(Paper.draft(CLERK, "general", null));
        long file = round.add("資料.txt", "一");
        round.paper().submit();
        Files decided = decided();
        long sealed = 0;
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Map.Entry<String, List<Integer>> one : Map.of("drafter", List.of(200, 200), "line", List.of(404, 200), "division",
                List.of(404, 200), "documents", List.of(404, 200), "stranger", List.of(404, 404), "councillor", List.of(403, 403),
                "admin", List.of(404, 404), "nobody", List.of(401, 401)).entrySet()) {
            List<Integer> told = List.of(draft.get(reader(one.getKey()), ofDraft, null).status(),
                    round.get(reader(one.getKey()), file, null).status());
            List<Integer> lists = List.of(reader(one.getKey()).get(draft.path()).status(),
                    reader(one.getKey()).get(round.path()).status());
            if (!told.equals(one.getValue()) || !lists.equals(one.getValue())) {
                wrong.put(one.getKey(), told + " " + lists);
            }
        }
        assertEquals(Map.of(), wrong);
        byte[] bytes = Files.text("二");
        for (Staff hand : List.of(SECTION, HEAD, DOCUMENTS)) {
            assertEquals(List.of(404, 404, 404, 404), written(draft, hand, ofDraft, bytes), "a draft is its drafter's own");
            assertEquals(List.of(403, 403, 403, 403), written(round, hand, file, bytes));
        }
        assertEquals(List.of(404, 404, 404, 404), written(round, ELSEWHERE, file, bytes));
        assertEquals(List.of(409, 409, 409, 409), written(round, CLERK, file, bytes), "it goes round");
        assertEquals(List.of(409, 409, 409, 409), written(decided, CLERK, sealed, bytes), "it is decided");
        assertEquals("approvals.error.fileGone", draft.remove(CLERK, file).key(), "of another document");
        assertEquals(404, draft.get(CLERK.api(), file, null).status(), "of another document");
    }

    private static List<Integer> written(Files files, Staff hand, long file, byte[] bytes) {
        return List.of(files.add(hand, "二.txt", bytes).status(), files.replace(hand, file, "二.txt", bytes).status(),
                files.move(hand, file, 1).status(), files.remove(hand, file).status());
    }

    private static Api reader(String who) {
        return switch (who) {
            case "drafter" -> CLERK.api();
            case "line" -> SECTION.api();
            case "division" -> Staff.at("0102", "DIVISION_HEAD").api();
            case "documents" -> DOCUMENTS.api();
            case "stranger" -> ELSEWHERE.api();
            case "nobody" -> TestServer.anonymous();
            default -> TestServer.api(who);
        };
    }

    @Test
    void twoWhoWriteADraftDoNotOverwriteEachOther() {
        Paper paper = Paper.draft(CLERK, "general", null);
        int revision = paper.seen(CLERK).get("revision").getAsInt();
        paper.write("先に書いた", "general", null);
        Api.Answer late = CLERK.api().post(paper.path() + "/files?name=a.txt&revision=" + revision + "&commandId="
                + UUID.randomUUID(), "application/octet-stream", Files.text("一"));
        assertEquals("409 approvals.error.writtenMeanwhile", late.status() + " " + late.key());
        assertEquals(404, new Files(paper).add(COLLEAGUE, "a.txt", Files.text("一")).status());
        assertEquals(List.of(), new Files(paper).names(CLERK));
    }

    @Test
    void twoOfOneNameAreKeptAndToldApart() {
        Files files = new Files(Paper.draft(CLERK, "general", null));
        long first = files.add("資料.txt", "一");
        long second = files.add("資料.txt", "二");
        assertEquals(List.of("資料.txt 1", "資料 (2).txt 1"), files.names(CLERK));
        assertArrayEquals(Files.text("一"), files.get(CLERK.api(), first, null).accepted().bytes());
        assertArrayEquals(Files.text("二"), files.get(CLERK.api(), second, null).accepted().bytes());
        files.replace(CLERK, first, "資料.txt", Files.text("三")).accepted();
        assertEquals(List.of("資料.txt 2", "資料 (2).txt 1"), files.names(CLERK));
    }

    @Test
    void aNameOfTwoHundredLettersWithVariantsStaysAsItIs() {
        Files files = new Files(Paper.draft(CLERK, "general", null));
        String name = "葛󠄀𠮷".repeat(65) + "字.txt";
        long file = files.add(name, "一");
        assertEquals(List.of(name + " 1"), files.names(CLERK));
        assertTrue(files.get(CLERK.api(), file, null).header("Content-Disposition")
                .contains("%E8%91%9B%F3%A0%84%80%F0%A0%AE%B7"), "the name comes back byte for byte");
    }

    @Test
    void anEmptyFileIsRefusedInASentence() {
        Files files = new Files(Paper.draft(CLERK, "general", null));
        assertEquals("papers.error.empty", files.add(CLERK, "空.txt", new byte[0]).key());
        Map<String, ?> begun = Map.of("commandId", UUID.randomUUID(), "kind", "approval", "name", "空.pdf", "size", 0);
        assertEquals("400 papers.error.empty", told(CLERK.api().post("/api/uploads", begun)));
        assertEquals(List.of(), files.names(CLERK));
    }

    /** Cut in the middle and taken up again where it was. */
    @Test
    void thirtyMegabytesGoInAndMoreIsRefusedBeforeItsFirstByte() {
        byte[] bytes = Arrays.copyOf(PDF, 30 * MEGABYTE);
        bytes[bytes.length - 1] = 7;
        UUID upload = UUID.randomUUID();
        CLERK.api().post("/api/uploads", Map.of("commandId", upload, "kind", "approval", "name", "図面.pdf", "size", bytes.length))
                .accepted();
        long taken = piece(upload, 0, Arrays.copyOf(bytes, MEGABYTE));
        assertEquals(MEGABYTE, piece(upload, 0, Arrays.copyOf(bytes, MEGABYTE)), "its answer was lost: the same again");
        while (taken < bytes.length) {
            taken = piece(upload, taken, Arrays.copyOfRange(bytes, (int) taken, (int) Math.min(bytes.length, taken + MEGABYTE)));
        }
        Files files = new Files(Paper.draft(CLERK, "general", null));
        String added = files.path() + "?commandId=" + UUID.randomUUID() + "&revision=1&upload=" + upload;
        for (int time = 1; time <= 2; time++) {
            assertEquals(2, CLERK.api().post(added, "application/octet-stream", new byte[0]).accepted().json().getAsJsonObject()
                    .get("revision").getAsInt());
        }
        long file = CLERK.api().get(files.path()).accepted().json().getAsJsonArray().get(0).getAsJsonObject().get("id")
                .getAsLong();
        assertArrayEquals(bytes, files.get(CLERK.api(), file, null).accepted().bytes());
        Api.Answer refused = CLERK.api().post("/api/uploads", Map.of("commandId", UUID.randomUUID(), "kind", "approval", "name",
                "図面.pdf", "size", bytes.length + 1));
        assertEquals("413 approvals.error.fileTooLarge", told(refused));
        assertTrue(refused.text().contains("30 MB") && refused.text().contains("紙の添付"), refused.text());
    }

    private static long piece(UUID upload, long from, byte[] bytes) {
        return CLERK.api().send("PUT", "/api/uploads/" + upload + "?from=" + from, "application/octet-stream", bytes).accepted()
                .json().getAsJsonObject().get("taken").getAsLong();
    }

    private static String told(Api.Answer answer) {
        return answer.status() + " " + answer.key();
    }

    @Test
    void noScriptInAFileIsEverRun() {
        Files files = new Files(Paper.draft(CLERK, "general", null));
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        String html = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";
        for (String name : List.of("図.svg", "図.png", "頁.html", "頁.txt")) {
            assertEquals("papers.error.type", files.add(CLERK, name, Files.text(name.startsWith("図") ? svg : html)).key(), name);
        }
        long text = files.add("文.txt", "一行目\n<script>alert(1)</script>\n");
        Api.Answer shown = files.preview(CLERK, text).accepted();
        assertTrue(shown.header("Content-Type").startsWith("text/plain"), shown.header("Content-Type"));
        assertTrue(shown.header("Content-Security-Policy").contains("sandbox"), shown.header("Content-Security-Policy"));
        assertEquals("nosniff", shown.header("X-Content-Type-Options"));
        long pdf = files.add(CLERK, "本文.pdf", PDF).accepted().json().getAsJsonObject().getAsJsonArray("files").asList().getLast()
                .getAsJsonObject().get("id").getAsLong();
        assertTrue(files.preview(CLERK, pdf).accepted().header("Content-Disposition").startsWith("inline"));
    }

    /** C19: each file by its print, in its order. */
    @Test
    @DisplayName("C19 前提：ファイルと様式のある文書が決裁された。もし：封印を読む。"
            + "ならば：本文・様式の値・各ファイルが照合値で並ぶ。")
    void theSealNamesEachFileByItsPrint() throws SQLException {
        Files files = decided();
        String manifest = Database.text("select manifest from approval_seals where document_id = " + files.paper().id());
        JsonArray sealed = JsonParser.parseString(manifest).getAsJsonObject().getAsJsonArray("files");
        assertEquals(
                List.of("乙.txt " + Database.text("select sha2('乙', 256)"), "甲.txt " + Database.text("select sha2('甲', 256)")),
                sealed.asList().stream().map(file -> file.getAsJsonObject().get("name").getAsString() + " "
                        + file.getAsJsonObject().get("sha256").getAsString()).toList());
        assertFalse(files.paper().seen(CLERK).get("sealBroken").getAsBoolean());
        String before = Database.text("select file_list from approval_contents where document_id = " + files.paper().id());
        try {
            Database.run("update approval_contents set file_list = replace(file_list, '甲.txt', '丙.txt') where document_id = "
                    + files.paper().id());
            assertTrue(files.paper().seen(CLERK).get("sealBroken").getAsBoolean());
        } finally {
            Database.run("update approval_contents set file_list = '" + before + "' where document_id = " + files.paper().id());
        }
    }

    private static Files decided() {
        Files files = new Files(Paper.draft(CLERK, "general", null));
        long first = files.add("甲.txt", "甲");
        files.add("乙.txt", "乙");
        files.move(CLERK, first, 2).accepted();
        Paper paper = files.paper().submit();
        while (!paper.waiting().contains(HEAD)) {
            paper.press(paper.waiting().getFirst(), "APPROVE");
        }
        paper.press(HEAD, "DECIDE");
        return files;
    }
}
