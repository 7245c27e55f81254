package org.gijido.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is put is not the item: label, meaning and result word of each (V7, V8, V12, V28, V29). */
class MatterTest {

    @ParameterizedTest
    @CsvSource({
            "BILL, NONE, ORIGINAL, 議案第10号, 可決, 否決, 賛成は「原案のとおり可決する」ことです。",
            "BILL, PASS, AMENDMENT, 議案第10号に対する修正案, 可決, 否決, 賛成は「修正案を可決する」ことです。",
            "BILL, AMEND, COMMITTEE_REPORT, 議案第10号, 修正可決, 否決, 賛成は「委員長報告のとおり修正可決する」ことです。",
            "BILL, AMEND, COMMITTEE_AMENDMENT, 議案第10号に対する委員会の修正案, 可決, 否決, 賛成は「委員会の修正案を可決する」ことです。",
            "BILL, REJECT, AMENDMENT, 議案第10号に対する修正案, 可決, 否決, 賛成は「修正案を可決する」ことです。",
            "BILL, AMEND, REMAINDER, 議案第10号の修正議決した部分を除く原案, 可決, 否決, 賛成は「修正議決した部分を除く原案を可決する」ことです。",
            "PETITION, NONE, CONTINUATION, 議案第10号の継続審査, 継続審査, 継続審査否決, 賛成は「閉会中の継続審査とする」ことです。",
            "BILL, NONE, WITHDRAWAL, 議案第10号の撤回, 撤回許可, 撤回不許可, 賛成は「撤回を許可する」ことです。"})
    void eachMatterHasItsOwnWords(ItemKind kind, CommitteeReport report, PutToVote put, String label, String passed,
            String rejected,
            String meaning) {
        Matter matter = matter(kind, report, put);
        assertEquals(List.of(label, passed, rejected, meaning),
                List.of(matter.label(), matter.passedWord(), matter.rejectedWord(), matter.meaning()));
    }

    /** V8: the committee reported a change; voted down, only the change falls. */
    @ParameterizedTest
    @CsvSource({"BILL, AMEND, 議案第10号に対する委員会の修正案, 否決, ''", "PETITION, AMEND, 議案第10号に対する委員長の報告, 否決, ''",
            "BILL, PASS, 議案第10号, 否決, 否決", "ACCOUNTS, PASS, 議案第10号, 不認定, 不認定"})
    void aFallenReportRejectsOnlyItself(ItemKind kind, CommitteeReport report, String rejected, String word, String itemWord) {
        Matter matter = matter(kind, report, PutToVote.COMMITTEE_REPORT);
        assertEquals(List.of(rejected, word, itemWord),
                List.of(matter.rejectedLabel(), matter.rejectedWord(), matter.itemWord(false)));
    }

    @ParameterizedTest
    @EnumSource(value = PutToVote.class, names = {"AMENDMENT", "COMMITTEE_AMENDMENT"})
    void anAmendmentDecidesNothingOfTheItem(PutToVote put) {
        Matter matter = matter(ItemKind.BILL, CommitteeReport.AMEND, put);
        assertEquals("", matter.itemWord(true) + matter.itemWord(false));
    }

    @Test
    void whoMovedItTellsTwoAmendmentsApart() {
        Matter matter = new Matter("議案第10号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.AMENDMENT, "髙木克彦議員ほか2名", "", 0, "");
        assertEquals("議案第10号に対する髙木克彦議員ほか2名提出の修正案", matter.label());
    }

    /** V28: the clerk's words belong to what was put, not to what is put next. */
    @Test
    void wordsDoNotOutliveWhatWasPut() {
        Matter original = new Matter("議案第10号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.ORIGINAL, "", "", 0,
                "賛成は「原案に賛成」です。");
        assertEquals("賛成は「原案に賛成」です。", original.meaning());
        assertEquals("賛成は「修正議決した部分を除く原案を可決する」ことです。", original.putting(PutToVote.REMAINDER).meaning());
    }

    /** V12: as councils write them. */
    @ParameterizedTest
    @CsvSource({"第157号議案, '', 第157号議案", "議員提出議案第3号, '', 議員提出議案第3号", "議第5号, '', 議第5号", "68, '', 議案第68号", "第68号, '', 議案第68号",
            "第3号の2, '', 議案第3号の2", "第68号, 市長提出第68号議案, 市長提出第68号議案", "'', 発議案（その１）, 発議案（その１）", "第 68 号, '', 第 68 号"})
    void aLabelIsAsTheCouncilWritesIt(String number, String own, String label) {
        AgendaItemPlan plan = new AgendaItemPlan("", ItemKind.BILL, number, "件名", "", "", CommitteeReport.NONE,
                PutToVote.ORIGINAL, "",
                Majority.SIMPLE, VoteMethod.ELECTRONIC, 0, false, own, List.of());
        assertEquals(label, plan.itemLabel());
    }

    @Test
    void aLabelKeepsEveryCharacter() {
        String own = "葛󠄀城市議案〜第１号";
        AgendaItemPlan plan = new AgendaItemPlan("", ItemKind.BILL, "1", "件名", "", "", CommitteeReport.NONE, PutToVote.ORIGINAL,
                "",
                Majority.SIMPLE, VoteMethod.ELECTRONIC, 0, false, own, List.of());
        assertEquals(own, plan.ownLabel());
        assertFalse(plan.label().isEmpty());
    }

    private static Matter matter(ItemKind kind, CommitteeReport report, PutToVote put) {
        return new Matter("議案第10号", kind, report, put, "", "", 0, "");
    }
}
