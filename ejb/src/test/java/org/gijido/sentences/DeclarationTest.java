package org.gijido.sentences;

import static org.gijido.sentences.Puts.decided;
import static org.gijido.sentences.Puts.matter;
import static org.gijido.sentences.Puts.put;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chair declares. */
class DeclarationTest {

    private final Speech speech = new Speech(Templates.usual());

    /** V7, V8, V12: what is put is announced, not the bill; each kind by its own words. */
    @ParameterizedTest
    @CsvSource({
            "議案第68号, BILL, NONE, ORIGINAL, true, よって、議案第68号は、原案のとおり可決されました。",
            "議案第68号, BILL, NONE, ORIGINAL, false, よって、議案第68号は、否決されました。",
            "議案第68号, BILL, REJECT, ORIGINAL, true, よって、議案第68号は、原案のとおり可決されました。",
            "議案第68号, BILL, PASS, COMMITTEE_REPORT, true, よって、議案第68号は、委員長の報告のとおり可決されました。",
            "議案第68号, BILL, AMEND, COMMITTEE_REPORT, true, よって、議案第68号は、委員長の報告のとおり修正可決されました。",
            "議案第13号, BILL, AMEND, COMMITTEE_REPORT, false, よって、議案第13号に対する委員会の修正案は、否決されました。",
            "議案第10号, BILL, NONE, AMENDMENT, false, よって、議案第10号に対する修正案は、否決されました。",
            "議案第10号, BILL, AMEND, COMMITTEE_AMENDMENT, true, よって、議案第10号に対する委員会の修正案は、可決されました。",
            "議案第10号, BILL, NONE, REMAINDER, true, よって、議案第10号の修正議決した部分を除く原案は、可決されました。",
            "議案第10号, BILL, NONE, CONTINUATION, true, よって、議案第10号は、閉会中の継続審査とすることに決しました。",
            "議案第10号, BILL, NONE, CONTINUATION, false, よって、議案第10号は、閉会中の継続審査としないことに決しました。",
            "議案第10号, BILL, NONE, WITHDRAWAL, true, よって、議案第10号の撤回は、これを許可することに決しました。",
            "議案第10号, BILL, NONE, WITHDRAWAL, false, よって、議案第10号の撤回は、これを許可しないことに決しました。",
            "認定第1号, ACCOUNTS, PASS, COMMITTEE_REPORT, true, よって、認定第1号は、委員長の報告のとおり認定することに決しました。",
            "認定第1号, ACCOUNTS, PASS, ORIGINAL, false, よって、認定第1号は、不認定とすることに決しました。",
            "請願第5号, PETITION, REJECT, ORIGINAL, true, よって、請願第5号は、採択することに決しました。",
            "請願第5号, PETITION, AMEND, COMMITTEE_REPORT, true, よって、請願第5号は、委員長の報告のとおり一部採択することに決しました。",
            "請願第5号, PETITION, AMEND, COMMITTEE_REPORT, false, よって、請願第5号に対する委員長の報告は、否決されました。",
            "同意第3号, CONSENT, NONE, ORIGINAL, true, よって、同意第3号は、同意することに決しました。",
            "同意第3号, CONSENT, NONE, ORIGINAL, false, よって、同意第3号は、不同意とすることに決しました。",
            "諮問第1号, CONSULTATION, NONE, ORIGINAL, true, よって、諮問第1号は、適任と認めることに決しました。",
            "諮問第1号, CONSULTATION, NONE, ORIGINAL, false, よって、諮問第1号は、不適任と認めることに決しました。",
            "報告第2号, REPORT, NONE, ORIGINAL, true, よって、報告第2号は、承認することに決しました。",
            "報告第2号, REPORT, NONE, ORIGINAL, false, よって、報告第2号は、不承認とすることに決しました。",
            "延会の動議, MOTION, NONE, ORIGINAL, true, よって、延会の動議は、可決されました。",
            "第157号議案, BILL, NONE, ORIGINAL, true, よって、第157号議案は、原案のとおり可決されました。",
            "議員提出議案第3号, MEMBER_BILL, NONE, ORIGINAL, false, よって、議員提出議案第3号は、否決されました。"})
    void eachMatterIsAnnouncedInItsWords(String label, ItemKind kind, CommitteeReport report, PutToVote what, boolean passed,
            String said) {
        Putting put = put(VoteMethod.ELECTRONIC, Majority.SIMPLE, matter(label, kind, report, what));
        assertEquals((passed ? "賛成多数であります。" : "賛成少数であります。") + said,
                speech.declaration(put, decided(passed, passed ? 15 : 12, passed ? 12 : 15, 27)));
    }

    /** V9, V40: 全員 only where everybody present was seen in favour, never with a rejection; 挙手 is called 挙手. */
    @ParameterizedTest
    @CsvSource({"ELECTRONIC, true, 12, 12, 賛成全員", "ELECTRONIC, true, 11, 12, 賛成多数", "STANDING, true, 7, 12, 起立多数",
            "STANDING, true, , 12, 起立多数",
            "STANDING, true, 12, 12, 起立全員", "STANDING, false, 5, 12, 起立少数", "STANDING, false, 12, 12, 起立少数",
            "HANDS, true, 7, 12, 挙手多数",
            "HANDS, false, , 12, 挙手少数", "HANDS, true, 12, 12, 挙手全員", "STANDING, false, 0, 0, 起立少数"})
    void everybodyIsSaidOnlyOfEverybody(VoteMethod method, boolean passed, Integer inFavour, int present, String begins) {
        String said = speech.declaration(Puts.bill(method), decided(passed, inFavour, null, present));
        assertEquals(begins + "であります。", said.substring(0, begins.length() + 6));
    }

    /** V16: what was asked for is named, and nothing that is not so. */
    @ParameterizedTest
    @CsvSource({"TWO_THIRDS, true, 出席議員の3分の2以上の賛成であります。", "TWO_THIRDS, false, 賛成は、出席議員の3分の2に達しておりません。",
            "THREE_QUARTERS, true, 出席議員の4分の3以上の賛成であります。", "THREE_QUARTERS, false, 賛成は、出席議員の4分の3に達しておりません。",
            "MAJORITY_OF_TWO_THIRDS, true, 出席議員の過半数の賛成であります。", "MAJORITY_OF_TWO_THIRDS, false, 賛成は、出席議員の過半数に達しておりません。"})
    void aSpecialMajorityIsNamed(Majority majority, boolean passed, String begins) {
        Putting put = put(VoteMethod.ELECTRONIC, majority, Puts.bill(VoteMethod.ELECTRONIC).matters().getFirst());
        String said = speech.declaration(put, decided(passed, passed ? 22 : 9, null, 25));
        assertEquals(begins, said.substring(0, begins.length()));
    }

    @Test
    void noObjectionIsSaidAsHeard() {
        assertEquals("御異議なしと認めます。よって、議案第68号は、原案のとおり可決されました。",
                speech.declaration(Puts.bill(VoteMethod.NO_OBJECTION), new Verdict.Decided(true, Figures.uncounted(20), false)));
    }

    @Test
    void aCastingVoteNamesItsArticle() {
        Figures figures = new Figures(13, 13, 0, 26);
        String tie = "可否同数であります。よって、地方自治法第116条第1項の規定により、議長において議案第68号に対する可否を裁決いたします。";
        assertEquals(tie, speech.declaration(Puts.bill(VoteMethod.ELECTRONIC), new Verdict.Tied(figures)));
        assertEquals(tie + "議長は、否決と裁決いたします。よって、議案第68号は、否決されました。",
                speech.declaration(Puts.bill(VoteMethod.ELECTRONIC), new Verdict.Decided(false, figures, true)));
    }

    @Test
    void countedPapersAreReported() {
        assertEquals("投票の結果を報告いたします。賛成8票、反対3票、棄権1票であります。賛成多数であります。よって、議案第68号は、原案のとおり可決されました。",
                speech.declaration(Puts.bill(VoteMethod.PAPER), new Verdict.Decided(true, new Figures(8, 3, 1, 12), false)));
    }

    @Test
    void severalAreAnnouncedTogether() {
        Putting put = put(VoteMethod.ELECTRONIC, Majority.SIMPLE, bill("議案第68号"), bill("議案第69号"), bill("議案第70号"));
        assertEquals("賛成多数であります。よって、議案第68号、議案第69号及び議案第70号の3件は、いずれも原案のとおり可決されました。",
                speech.declaration(put, decided(true, 15, 12, 27)));
    }

    @Test
    void kindsPutTogetherKeepTheirWords() {
        Putting put = put(VoteMethod.ELECTRONIC, Majority.SIMPLE, bill("議案第68号"),
                matter("認定第1号", ItemKind.ACCOUNTS, CommitteeReport.NONE, PutToVote.ORIGINAL), bill("議案第69号"));
        assertEquals("賛成少数であります。よって、議案第68号及び議案第69号の2件は、いずれも否決されました。よって、認定第1号は、不認定とすることに決しました。",
                speech.declaration(put, decided(false, 2, 12, 27)));
    }

    /** V18: seats that stay empty are said. */
    @Test
    void electedPersonsAndEmptySeatsAreSaid() {
        Verdict.Elected elected = new Verdict.Elected(List.of(new ElectedPerson(3, "髙木 克彦", 12, false), new ElectedPerson(5,
                "林 恵", 4, true)), 2);
        assertEquals("投票の結果、3番 髙木 克彦議員（12票）、5番 林 恵議員（4票、くじによる）が当選されました。なお、2人については、当選人がありません。",
                speech.declaration(Puts.election(VoteMethod.SECRET, 4), elected));
        assertEquals("投票の結果、法定得票数に達した者がありません。よって、副議長選挙は、当選人なしとなりました。",
                speech.declaration(Puts.election(VoteMethod.SECRET, 1), new Verdict.NobodyElected()));
    }

    /** V24: people who are no members, named without ballots. */
    @Test
    void namedPersonsAreDeclaredElected() {
        Verdict.Elected elected = new Verdict.Elected(List.of(new ElectedPerson(null, "佐藤 花子", null, false)), 0);
        assertEquals("御異議なしと認めます。よって、副議長選挙は、ただいま指名いたしました佐藤 花子氏が当選されました。",
                speech.declaration(Puts.election(VoteMethod.DESIGNATION, 1), elected));
    }

    private static Matter bill(String label) {
        return matter(label, ItemKind.BILL, CommitteeReport.NONE, PutToVote.ORIGINAL);
    }
}
