package org.gijido.agenda;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaItemPlanTest {

    @Test
    void aRejectingReportIsNotPut() {
        assertEquals("agenda.error.rejectionPut",
                refusal(plan(ItemKind.BILL, CommitteeReport.REJECT, PutToVote.COMMITTEE_REPORT)));
        assertEquals("agenda.error.rejectionPut",
                refusal(plan(ItemKind.PETITION, CommitteeReport.REJECT, PutToVote.COMMITTEE_REPORT)));
        assertDoesNotThrow(plan(ItemKind.BILL, CommitteeReport.REJECT, PutToVote.ORIGINAL)::check);
    }

    @Test
    void aReportThatIsNotThereIsNotPut() {
        assertEquals("agenda.error.noReport", refusal(plan(ItemKind.BILL, CommitteeReport.NONE, PutToVote.COMMITTEE_REPORT)));
    }

    @Test
    void whatHasNoOriginalIsNotAmended() {
        assertEquals("agenda.error.notAmendable", refusal(plan(ItemKind.CONSENT, CommitteeReport.NONE, PutToVote.AMENDMENT)));
        assertEquals("agenda.error.notAmendable", refusal(plan(ItemKind.ACCOUNTS, CommitteeReport.AMEND, PutToVote.ORIGINAL)));
        assertDoesNotThrow(plan(ItemKind.BILL, CommitteeReport.PASS, PutToVote.AMENDMENT)::check);
    }

    @Test
    void anElectionNeedsPlacesAndBallots() {
        assertEquals("agenda.error.electedSeats", refusal(voted(ItemKind.ELECTION, Majority.ELECTION, VoteMethod.SECRET, 0)));
        assertEquals("agenda.error.electionMethod", refusal(voted(ItemKind.ELECTION, Majority.ELECTION, VoteMethod.STANDING, 1)));
        assertEquals(Majority.ELECTION, voted(ItemKind.ELECTION, Majority.SIMPLE, VoteMethod.SECRET, 1).majority());
        assertEquals("agenda.error.majorityOfElection", refusal(voted(ItemKind.BILL, Majority.ELECTION, VoteMethod.SECRET, 0)));
        assertEquals("agenda.error.seatsOfElection", refusal(voted(ItemKind.BILL, Majority.SIMPLE, VoteMethod.SECRET, 1)));
    }

    @Test
    void aSpecialMajorityIsCounted() {
        assertEquals("agenda.error.specialNeedsCount",
                refusal(voted(ItemKind.BILL, Majority.TWO_THIRDS, VoteMethod.NO_OBJECTION, 0)));
        assertDoesNotThrow(voted(ItemKind.BILL, Majority.TWO_THIRDS, VoteMethod.ELECTRONIC, 0)::check);
    }

    @Test
    void textsHaveTheirLengths() {
        assertEquals("agenda.error.titleLength", refusal(worded("", "")));
        assertEquals("agenda.error.titleLength", refusal(worded("あ".repeat(301), "")));
        assertDoesNotThrow(worded("𠮷".repeat(300), "賛".repeat(200))::check);
        assertEquals("agenda.error.meaningLength", refusal(worded("件名", "賛".repeat(201))));
    }

    @ParameterizedTest
    @CsvSource({"68, 第68号", "６８, 第68号", "第68号, 第68号", "第68, 第68号", "案第2号, 案第2号", "'', ''"})
    void numbersHaveOneForm(String typed, String stored) {
        assertEquals(stored, numbered("", typed).number());
    }

    @ParameterizedTest
    @CsvSource({"12, 第12", "第１２, 第12", "日程第3, 第3", "追加第1, 追加第1", "'', ''"})
    void daysHaveOneForm(String typed, String stored) {
        assertEquals(stored, numbered(typed, "").day());
    }

    @Test
    void theDerivedMeaningIsNotStored() {
        assertEquals("", worded("件名", "賛成は「原案のとおり可決する」ことです。").meaning());
        assertEquals("賛成は「再議に付された条例を再び可決する」ことです。", worded("件名", " 賛成は「再議に付された条例を再び可決する」ことです。 ").meaning());
    }

    private static String refusal(AgendaItemPlan plan) {
        return assertThrows(BusinessException.class, plan::check).key();
    }

    private static AgendaItemPlan plan(ItemKind kind, CommitteeReport report, PutToVote put) {
        return new AgendaItemPlan("", kind, "", "件名", "市長", "", report, put, "", Majority.SIMPLE, VoteMethod.ELECTRONIC, 0,
                false);
    }

    private static AgendaItemPlan voted(ItemKind kind, Majority majority, VoteMethod method, int seats) {
        return new AgendaItemPlan("", kind, "", "件名", "", "", CommitteeReport.NONE, PutToVote.ORIGINAL, "", majority, method,
                seats, false);
    }

    private static AgendaItemPlan worded(String title, String meaning) {
        return new AgendaItemPlan("", ItemKind.BILL, "1", title, "", "", CommitteeReport.NONE, PutToVote.ORIGINAL, meaning,
                Majority.SIMPLE, VoteMethod.ELECTRONIC, 0, false);
    }

    private static AgendaItemPlan numbered(String day, String number) {
        return new AgendaItemPlan(day, ItemKind.BILL, number, "件名", "", "", CommitteeReport.NONE, PutToVote.ORIGINAL, "",
                Majority.SIMPLE, VoteMethod.ELECTRONIC, 0, false);
    }
}
