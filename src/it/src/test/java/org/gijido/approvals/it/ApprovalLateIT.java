package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

import org.gijido.it.Chamber;
import org.gijido.it.Patience;
import org.gijido.platform.OfficeDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to documents while nobody acts on them. */
class ApprovalLateIT {

    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff SECTION = Staff.at("010302", "SECTION_HEAD");
    private static final Staff DEPUTY = Staff.at("0103", "DEPUTY_DIVISION_HEAD");
    private static final Staff HEAD = Staff.at("0103", "DIVISION_HEAD");

    /** C02. Nobody is reminded on days off. */
    @Test
    @DisplayName("C02 前提：不在の登録がなく、期限を2開庁日過ぎた。もし：朝の知らせの時刻になる。"
            + "ならば：進められる人と起案者に、名前で知らされる。")
    void whoCanGoOnIsToldAndNamedOnceItIsTwoDaysLate() throws SQLException {
        assumeTrue(OfficeDays.contain(LocalDate.now(ZoneId.of("Asia/Tokyo"))));
        Paper inLine = Paper.draft(CLERK, "general", null).submit();
        Paper atTheEnd = Paper.draft(CLERK, "general", null).submit().press(SECTION, "APPROVE").press(DEPUTY, "APPROVE");
        assertEquals(HEAD, atTheEnd.waiting().getFirst());
        for (Paper paper : new Paper[] {inLine, atTheEnd}) {
            Database.run("update approval_steps set due = now() - interval 10 day where state = 'WAITING' and document_id = "
                    + paper.id());
        }
        Chamber.run("update jobs set asked_at = now(6) where name = 'approvals.remind'");
        Patience.until(() -> told(DEPUTY, inLine, "LATE") == 1 && told(CLERK, inLine, "LATE") == 1
                && told(SECTION, inLine, "DUE") == 1, "the superior, the drafter and the holder are told");
        Patience.until(() -> told(DEPUTY, atTheEnd, "LATE") == 1 && told(HEAD, atTheEnd, "DUE") == 1, "the substitute is told");
        String page = CLERK.api().get("/approvals/document.xhtml?id=" + inLine.id()).accepted().text();
        assertTrue(page.contains(DEPUTY.name() + "が「引き上げる」で"), page);
        String end = CLERK.api().get("/approvals/document.xhtml?id=" + atTheEnd.id()).accepted().text();
        assertTrue(end.contains(DEPUTY.name() + "が「代決する」で"), end);
    }

    private static int told(Staff staff, Paper paper, String what) {
        return Database.rows("select id from notices where person_id = " + staff.person() + " and object_kind = 'approval'"
                + " and object_id = " + paper.id() + " and what = 'approvals." + what + "'").size();
    }

    /** C08: the table of deciders changes, and a person leaves. */
    @Test
    @DisplayName("C08 前提：決裁を終えた文書がある。もし：決裁区分表が変わり、人が異動する。"
            + "ならば：決裁欄も起案用紙も変わらない。")
    void aDecidedDocumentStaysAsItWasWhenTheWayChanges() throws SQLException {
        Paper paper = Paper.draft(CLERK, "general", null).submit().press(SECTION, "APPROVE").press(DEPUTY, "APPROVE").press(HEAD,
                "DECIDE");
        String before = paper.boxes().toString();
        String article = paper.seen(CLERK).get("article").getAsString();
        String post = Database.text("select id from posts where person_id = " + SECTION.person()
                + " and post_rank = 'SECTION_HEAD' and valid_to > current_date");
        String until = Database.text("select valid_to from posts where id = " + post);
        String table = Database.text("select max(id) from decision_tables");
        Database.run(
                "insert into decision_tables (number, made_at, made_by) select max(number) + 1, now(6), '試験' from decision_tables");
        String next = Database.text("select max(id) from decision_tables");
        try {
            Database.run("insert into decision_rules (table_id, rule_no, kind, matter, amount_from, amount_to, decider_rank,"
                    + " article, concurrence, examination, circulation, barred, remark) select " + next
                    + ", rule_no, kind, matter, amount_from, amount_to,"
                    + " 'DEPARTMENT_HEAD', '別表第9', concurrence, examination, circulation, barred, remark from decision_rules"
                    + " where table_id = " + table);
            Database.run("update posts set valid_to = current_date where id = " + post);
            assertEquals(before, paper.boxes().toString());
            assertEquals(article, paper.seen(CLERK).get("article").getAsString());
        } finally {
            Database.run("update posts set valid_to = '" + until + "' where id = " + post);
            Database.run("delete from decision_rules where table_id = " + next);
            Database.run("delete from decision_tables where id = " + next);
        }
    }
}
