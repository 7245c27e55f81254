package org.gijido.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeaningTest {

    @ParameterizedTest
    @CsvSource({
            "BILL, NONE, ORIGINAL, 賛成は「原案のとおり可決する」ことです。",
            "BILL, PASS, COMMITTEE_REPORT, 賛成は「委員長報告のとおり可決する」ことです。",
            "BILL, AMEND, COMMITTEE_REPORT, 賛成は「委員長報告のとおり修正可決する」ことです。",
            "BILL, REJECT, ORIGINAL, 賛成は「原案のとおり可決する」ことです（委員会の結論は否決です）。",
            "BILL, PASS, AMENDMENT, 賛成は「修正案を可決する」ことです。",
            "MEMBER_BILL, NONE, ORIGINAL, 賛成は「原案のとおり可決する」ことです。",
            "OPINION, NONE, ORIGINAL, 賛成は「原案のとおり可決する」ことです。",
            "RESOLUTION, NONE, ORIGINAL, 賛成は「原案のとおり可決する」ことです。",
            "MOTION, NONE, ORIGINAL, 賛成は「可決する」ことです。",
            "ACCOUNTS, NONE, ORIGINAL, 賛成は「認定する」ことです。",
            "ACCOUNTS, PASS, COMMITTEE_REPORT, 賛成は「委員長報告のとおり認定する」ことです。",
            "ACCOUNTS, REJECT, ORIGINAL, 賛成は「認定する」ことです（委員会の結論は不認定です）。",
            "PETITION, PASS, COMMITTEE_REPORT, 賛成は「委員長報告のとおり採択する」ことです。",
            "PETITION, AMEND, COMMITTEE_REPORT, 賛成は「委員長報告のとおり一部採択する」ことです。",
            "PETITION, REJECT, ORIGINAL, 賛成は「採択する」ことです（委員会の結論は不採択です）。",
            "APPEAL, NONE, ORIGINAL, 賛成は「採択する」ことです。",
            "CONSENT, NONE, ORIGINAL, 賛成は「同意する」ことです。",
            "CONSULTATION, NONE, ORIGINAL, 賛成は「適任と認める」ことです。",
            "REPORT, NONE, ORIGINAL, 賛成は「承認する」ことです。",
    })
    void aYesIsSaidInOneSentence(ItemKind kind, CommitteeReport report, PutToVote put, String sentence) {
        assertEquals(sentence, matter(kind, report, put, 0).meaning());
    }

    @ParameterizedTest
    @CsvSource({"1, 1人を選挙します。", "3, 3人を選挙します。投票用紙と同じく、1人の氏名を選びます。"})
    void anElectionHasNoYes(int seats, String sentence) {
        assertEquals(sentence, matter(ItemKind.ELECTION, CommitteeReport.NONE, PutToVote.ORIGINAL, seats).meaning());
    }

    @ParameterizedTest
    @CsvSource({"BILL, 可決, 否決", "ACCOUNTS, 認定, 不認定", "PETITION, 採択, 不採択", "APPEAL, 採択, 不採択", "CONSENT, 同意, 不同意",
            "CONSULTATION, 適任, 不適任", "MEMBER_BILL, 可決, 否決", "OPINION, 可決, 否決", "RESOLUTION, 可決, 否決",
            "MOTION, 可決, 否決", "REPORT, 承認, 不承認", "ELECTION, 当選, 当選人なし"})
    void eachKindOwnsItsWords(ItemKind kind, String passed, String rejected) {
        assertEquals(passed, kind.passedWord());
        assertEquals(rejected, kind.rejectedWord());
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void aKindIsFoundByItsLabel(ItemKind kind) {
        assertEquals(kind, ItemKind.called(kind.label()).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"意見書案, OPINION", "同意案, CONSENT", "決議案, RESOLUTION"})
    void aDraftIsOfItsKind(String word, ItemKind kind) {
        assertEquals(kind, ItemKind.called(word).orElseThrow());
    }

    private static Matter matter(ItemKind kind, CommitteeReport report, PutToVote put, int seats) {
        return new Matter("議案第1号", kind, report, put, "", "", seats, "");
    }
}
