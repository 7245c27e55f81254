package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 起案用紙: what the page and the interface have is what the paper has. */
class ApprovalSheetIT {

    private static final Staff CLERK = Staff.at("010201", "STAFF");
    private static final Staff SECTION = Staff.at("010201", "SECTION_HEAD");
    private static final Staff DEPUTY = Staff.at("0102", "DEPUTY_DIVISION_HEAD");
    private static final Staff HEAD = Staff.at("0102", "DIVISION_HEAD");
    private static final Staff DOCUMENTS = Staff.at("020102", "SECTION_HEAD");
    private static final Staff ELSEWHERE = Staff.at("0501", "DIVISION_HEAD");

    /** C06: a return, a decision in another's stead and its reason, a review, a correction: all of it is on paper. */
    @Test
    void everyStampAndEveryActIsOnPaper() throws SQLException {
        Paper paper = Paper.draft(CLERK, "general", null).submit().press(SECTION, "APPROVE");
        paper.press(DEPUTY, "REMAND", "葛󠄀城様の見積りが二つ要ります").write("試験の起案（再）", "general", null).submit();
        while (!paper.waiting().contains(HEAD)) {
            paper.press(paper.waiting().getFirst(), "APPROVE");
        }
        assertTrue(Sheet.text(CLERK, paper.id()).contains("未決裁（回議中）"));
        try (Away away = Away.today(HEAD)) {
            paper.press(DEPUTY, "SUBSTITUTE_DECIDE", "出張のため連絡が取れない");
        }
        paper.press(HEAD, "POST_REVIEW").press(DOCUMENTS, "CORRECT_FORMAL", "施行日の誤記");
        String text = Sheet.text(CLERK, paper.id());
        assertTrue(text.contains("決裁済") && !text.contains("未決裁") && text.contains("試験の起案（再）"), text);
        assertTrue(text.contains(Sheet.squeezed(DEPUTY.name()) + "政策調整部政策企画課課長補佐政策調整部政策企画課課長"
                + Sheet.squeezed(HEAD.name()) + "に代わって理由：出張のため連絡が取れない"), text);
        paper.acts().stream().flatMap(act -> Stream.of("name", "post", "note", "stead").map(act::get))
                .filter(value -> value != null && !value.isJsonNull()).map(JsonElement::getAsString)
                .forEach(words -> assertTrue(text.contains(Sheet.squeezed(words)), () -> words + " in " + text));
        assertEquals(stamps(paper) + 1, text.split("R\\d+\\.\\d+\\.\\d+(?=\\p{IsHan})", -1).length - 1,
                "and the drafter's: " + text);
    }

    /** C07, C08: neither a new name, nor a transfer, nor another way of today changes what was stamped. */
    @Test
    @DisplayName("C07 前提：押した後に名前が変わり、異動した。もし：記録を読む。"
            + "ならば：押した日の名前と職のまま。")
    void thePaperKeepsTheNamesAndPostsOfTheDay() throws SQLException {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        while (!paper.waiting().contains(HEAD)) {
            paper.press(paper.waiting().getFirst(), "APPROVE");
        }
        paper.press(HEAD, "DECIDE");
        byte[] before = Sheet.pdf(CLERK, paper.id());
        String page = page(CLERK, paper);
        List<List<String>> name = Database.rows("select family from person_names where person_id = "
                + SECTION.person());
        Database.run("update accounts set display_name = '改姓 花子' where id = " + SECTION.account());
        Database.run("update person_names set family = '改姓' where person_id = " + SECTION.person());
        Database.run("update posts set unit_id = (select id from units where code = '050101') where person_id = "
                + SECTION.person());
        try {
            assertArrayEquals(before, Sheet.pdf(CLERK, paper.id()));
            assertEquals(page, page(CLERK, paper));
            assertTrue(Sheet.text(CLERK, paper.id()).contains(Sheet.squeezed(SECTION.name())));
        } finally {
            Database.run("update accounts set display_name = '" + SECTION.name() + "' where id = " + SECTION.account());
            Database.run("update person_names set family = '" + name.getFirst().getFirst() + "' where person_id = "
                    + SECTION.person());
            Database.run("update posts set unit_id = (select id from units where code = '010201') where person_id = "
                    + SECTION.person());
        }
    }

    @Test
    void whoeverMayNotReadItFindsNoSheet() {
        Paper paper = Paper.draft(CLERK, "general", null);
        String sheet = paper.path() + "/sheet.pdf";
        assertEquals(404, SECTION.api().get(sheet).status(), "a draft is its drafter's own");
        assertTrue(Sheet.text(CLERK, paper.id()).contains("未決裁（下書き）"));
        paper.submit();
        assertEquals(200, SECTION.api().get(sheet).status());
        assertEquals("approvals.error.notFound", ELSEWHERE.api().get(sheet).key());
        assertEquals(404, TestServer.api("admin").get(sheet).status());
        assertEquals(403, TestServer.api("councillor").get(sheet).status());
    }

    private static long stamps(Paper paper) {
        return paper.boxes().stream().filter(box -> is(box, "stamp") || is(box, "reviewedBy")).count();
    }

    private static boolean is(JsonObject box, String part) {
        return box.has(part) && !box.get(part).isJsonNull();
    }

    /** What the page has of boxes and acts, without the addresses of this build. */
    private static String page(Staff reader, Paper paper) {
        return reader.api().get("/approvals/document.xhtml?id=" + paper.id()).accepted().text()
                .replaceAll("(?s).*(<article.*</article>).*", "$1");
    }
}
