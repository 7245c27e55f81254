package org.gijido.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gijido.agenda.AgendaItemPlan;
import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.ballots.Sentences.How;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chair reads, and what the chair can't read. */
class SentencesTest {

    private static final Count MANY = new Count(15, 12, 0, 0);
    private static final Count FEW = new Count(12, 15, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "BILL, NONE, ORIGINAL, true, 賛成多数であります。よって、議案第68号は、原案のとおり可決されました。",
        "BILL, NONE, ORIGINAL, false, 賛成少数であります。よって、議案第68号は、否決されました。",
        "BILL, REJECT, ORIGINAL, false, 賛成少数であります。よって、議案第68号は、否決されました。",
        "BILL, PASS, COMMITTEE_REPORT, true, 賛成多数であります。よって、議案第68号は、委員長の報告のとおり可決されました。",
        "BILL, AMEND, COMMITTEE_REPORT, true, 賛成多数であります。よって、議案第68号は、委員長の報告のとおり修正可決されました。",
        "ACCOUNTS, PASS, ORIGINAL, true, 賛成多数であります。よって、認定第68号は、認定することに決しました。",
        "ACCOUNTS, PASS, ORIGINAL, false, 賛成少数であります。よって、認定第68号は、不認定とすることに決しました。",
        "PETITION, REJECT, ORIGINAL, true, 賛成多数であります。よって、請願第68号は、採択することに決しました。",
        "CONSENT, NONE, ORIGINAL, true, 賛成多数であります。よって、同意第68号は、同意することに決しました。"})
    void sentenceSaysWhatWasPut(ItemKind kind, CommitteeReport report, PutToVote put, boolean passed, String sentence) {
        assertEquals(sentence, Sentences.of(List.of(item(kind, report, put)), Majority.SIMPLE, passed ? MANY : FEW, passed, How.BALLOTS));
    }

    @Test
    void everybodyInFavourIsSaid() {
        assertTrue(Sentences.of(List.of(bill()), Majority.SIMPLE, new Count(27, 0, 0, 0), true, How.BALLOTS).startsWith("賛成全員であります。"));
        assertTrue(Sentences.of(List.of(bill()), Majority.SIMPLE, new Count(26, 0, 0, 1), true, How.BALLOTS).startsWith("賛成多数であります。"));
    }

    @Test
    void tieNamesTheArticle() {
        assertEquals("可否同数であります。よって、地方自治法第116条第1項の規定により、議長において議案第68号に対する可否を裁決いたします。議長は、否決と裁決いたします。"
                + "よって、議案第68号は、否決されました。", Sentences.of(List.of(bill()), Majority.SIMPLE, new Count(13, 13, 0, 0), false, How.CASTING_VOTE));
    }

    @Test
    void specialMajorityIsNamed() {
        assertTrue(Sentences.of(List.of(bill()), Majority.TWO_THIRDS, FEW, false, How.BALLOTS).startsWith("賛成は、出席議員の3分の2に達しておりません。"));
        assertTrue(Sentences.of(List.of(bill()), Majority.THREE_QUARTERS, MANY, true, How.BALLOTS).startsWith("出席議員の4分の3以上の賛成であります。"));
    }

    /** Kasaoka 2023: eleven of sixteen agreed to the report that rejected, and the chair declared it passed. */
    @ParameterizedTest
    @CsvSource({
        "true, 賛成多数であります。よって、議案第68号は、否決されました。",
        "true, 賛成少数であります。よって、議案第68号は、原案のとおり可決されました。",
        "true, 賛成多数であります。よって、議案第69号は、原案のとおり可決されました。",
        "true, 賛成多数であります。",
        "true, ''",
        "false, 賛成少数であります。よって、議案第68号は、原案のとおり可決されました。",
        "false, 賛成多数であります。よって、議案第68号は、否決されました。",
        "false, 賛成少数であります。よって、議案第68号は、可決にいたらず否決されました。"})
    void contradictionIsSeen(boolean passed, String said) {
        String proposed = Sentences.of(List.of(bill()), Majority.SIMPLE, passed ? MANY : FEW, passed, How.BALLOTS);
        assertTrue(Sentences.contradicts(said, List.of(bill()), passed, proposed), said);
    }

    @Test
    void chairMayWordIt() {
        String proposed = Sentences.of(List.of(bill()), Majority.SIMPLE, MANY, true, How.BALLOTS);
        assertFalse(Sentences.contradicts("賛成多数と認めます。議案第68号は可決いたしました。", List.of(bill()), true, proposed));
    }

    @Test
    void severalItemsAreNamedTogether() {
        String sentence = Sentences.of(List.of(bill(), item(ItemKind.BILL, "第69号"), item(ItemKind.BILL, "第70号")), Majority.SIMPLE, MANY, true, How.BALLOTS);
        assertEquals("賛成多数であります。よって、議案第68号、議案第69号及び議案第70号の3件は、いずれも原案のとおり可決されました。", sentence);
    }

    private static Matter bill() {
        return item(ItemKind.BILL, "第68号");
    }

    private static Matter item(ItemKind kind, String number) {
        return new AgendaItemPlan("", kind, number, "件名", "市長", "", CommitteeReport.NONE, PutToVote.ORIGINAL, "", Majority.SIMPLE,
                VoteMethod.ELECTRONIC, 0, false).matter();
    }

    private static Matter item(ItemKind kind, CommitteeReport report, PutToVote put) {
        return new AgendaItemPlan("", kind, "第68号", "件名", "市長", "総務委員会", report, put, "", Majority.SIMPLE,
                VoteMethod.ELECTRONIC, 0, false).matter();
    }
}
