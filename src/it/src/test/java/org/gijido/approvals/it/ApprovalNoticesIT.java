package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told what of a document. */
class ApprovalNoticesIT {

    private static final Staff CLERK = Staff.at("010401", "STAFF");
    private static final Staff SECTION = Staff.at("010401", "SECTION_HEAD");
    private static final Staff HEAD = Staff.at("0104", "DIVISION_HEAD");

    @Test
    @DisplayName("C21 前提：合議した課がある。もし：決裁・否決・取下げで終わる。"
            + "ならば：起案者と合議した課にすぐ知らせが届く。")
    void theDrafterAndAllWhoActedAreToldHowItEnded() {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        while (!paper.waiting().contains(HEAD)) {
            paper.press(paper.waiting().getFirst(), "APPROVE");
        }
        paper.press(HEAD, "DECIDE");
        assertEquals(1, told(CLERK, paper, "approvals.DECIDED"));
        assertEquals(1, told(SECTION, paper, "approvals.DECIDED"));
        assertEquals(0, told(HEAD, paper, "approvals.DECIDED"), "who did it knows");
        Paper rejected = Paper.draft(CLERK, "general", null).submit().press(SECTION, "REMAND", "資料が足りません");
        assertEquals(1, told(CLERK, rejected, "approvals.REMAND"));
    }

    @Test
    @DisplayName("C24 前提：同じ課長に三度目が回ってくる。もし：届く。"
            + "ならば：三度目の知らせも届く。")
    void eachTimeItComesItIsTold() {
        Paper paper = Paper.draft(CLERK, "general", null);
        for (int time = 1; time <= 3; time++) {
            paper.submit();
            assertEquals(time, told(SECTION, paper, "approvals.CAME"));
            assertTrue(paper.isIn(SECTION, "mine"));
            paper.press(SECTION, "REMAND", "もう一度直してください");
        }
    }

    @Test
    @DisplayName("C05 前提：課長の不在が登録されている。もし：文書が届く。"
            + "ならば：代わりの人に知らせが届き、課長の一覧にも残る。")
    void whatComesToOneWhoIsAwayLiesWithTheSubstituteToo() throws SQLException {
        Staff deputy = Staff.at("0104", "DEPUTY_DIVISION_HEAD");
        try (Away away = Away.today(HEAD)) {
            Paper paper = Paper.draft(CLERK, "general", null).submit();
            while (!paper.waiting().contains(HEAD)) {
                paper.press(paper.waiting().getFirst(), "APPROVE");
            }
            assertEquals(1, told(HEAD, paper, "approvals.CAME"));
            assertTrue(paper.isIn(HEAD, "mine"));
            assertTrue(paper.isIn(deputy, "mine"), "who passed it on last is not told of it, and has it in the list");
        }
    }

    private static int told(Staff staff, Paper paper, String what) {
        List<List<String>> rows = Database
                .rows("select id from notices where person_id = " + staff.person() + " and object_kind = 'approval'"
                        + " and object_id = " + paper.id() + " and what = '" + what + "'");
        return rows.size();
    }
}
