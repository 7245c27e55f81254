package org.gijido.sentences;

import static org.gijido.sentences.Puts.bill;
import static org.gijido.sentences.Puts.matter;
import static org.gijido.sentences.Puts.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** What is said before the vote, and while it runs. */
class OpeningTest {

    private final Speech speech = new Speech(Templates.usual());

    /** V10, F4: the question comes from the same table as the declaration. */
    @ParameterizedTest
    @CsvSource({
            "議案第68号, BILL, NONE, ORIGINAL, 議案第68号は、原案のとおり可決することに",
            "議案第68号, BILL, PASS, COMMITTEE_REPORT, 議案第68号は、委員長の報告のとおり可決することに",
            "議案第68号, BILL, AMEND, COMMITTEE_REPORT, 議案第68号は、委員長の報告のとおり修正可決することに",
            "議案第68号, BILL, NONE, AMENDMENT, 議案第68号に対する修正案は、これを可決することに",
            "議案第68号, BILL, NONE, REMAINDER, 議案第68号の修正議決した部分を除く原案は、これを可決することに",
            "議案第68号, BILL, NONE, CONTINUATION, 議案第68号は、閉会中の継続審査とすることに",
            "議案第68号, BILL, NONE, WITHDRAWAL, 議案第68号の撤回は、これを許可することに",
            "諮問第1号, CONSULTATION, NONE, ORIGINAL, 諮問第1号は、これを適任と認めることに",
            "報告第1号, REPORT, NONE, ORIGINAL, 報告第1号は、これを承認することに",
            "同意第1号, CONSENT, NONE, ORIGINAL, 同意第1号は、これに同意することに",
            "請願第1号, PETITION, AMEND, COMMITTEE_REPORT, 請願第1号は、委員長の報告のとおり一部採択することに",
            "認定第1号, ACCOUNTS, PASS, COMMITTEE_REPORT, 認定第1号は、委員長の報告のとおり認定することに"})
    void consentIsAskedToWhatIsPut(String label, ItemKind kind, CommitteeReport report, PutToVote what, String asked) {
        Putting put = put(VoteMethod.NO_OBJECTION, Majority.SIMPLE, matter(label, kind, report, what));
        assertEquals("お諮りいたします。" + asked + "御異議ありませんか。", speech.question(put));
    }

    @ParameterizedTest
    @CsvSource({"STANDING, 議案第68号を原案のとおり可決することに賛成の諸君の起立を求めます。", "HANDS, 議案第68号を原案のとおり可決することに賛成の諸君の挙手を求めます。",
            "ELECTRONIC, ''", "SECRET, ''", "PAPER, ''"})
    void membersAreAskedToStandUpOrToRaiseAHand(VoteMethod method, String question) {
        assertEquals(question, speech.question(bill(method)));
    }

    @Test
    void theOpeningSaysWhatAYesMeans() {
        assertEquals("これより、議案第68号を電子採決により採決いたします。議案第68号を原案のとおり可決することに賛成の諸君は賛成のボタンを、反対の諸君は反対のボタンを押してください。",
                speech.opening(bill(VoteMethod.ELECTRONIC), 26));
        assertEquals("これより、議案第68号を起立により採決いたします。" + speech.question(bill(VoteMethod.STANDING)),
                speech.opening(bill(VoteMethod.STANDING), 26));
    }

    /** What the committee reported is heard before members are asked to agree to it; of several once. */
    @Test
    void theReportIsSaidBeforeItIsPut() {
        Matter bill = matter("議案第68号", ItemKind.BILL, CommitteeReport.PASS, PutToVote.COMMITTEE_REPORT);
        Matter other = matter("議案第69号", ItemKind.BILL, CommitteeReport.PASS, PutToVote.COMMITTEE_REPORT);
        assertEquals("これより、議案第68号を電子採決により採決いたします。議案第68号に対する委員長の報告は、可決であります。"
                + "議案第68号を委員長の報告のとおり可決することに賛成の諸君は賛成のボタンを、反対の諸君は反対のボタンを押してください。",
                speech.opening(put(VoteMethod.ELECTRONIC, Majority.SIMPLE, bill), 26));
        String together = speech.opening(put(VoteMethod.STANDING, Majority.SIMPLE, bill, other), 26);
        assertTrue(together.contains("議案第68号及び議案第69号の2件に対する委員長の報告は、いずれも可決であります。"), together);
    }

    /** Kasaoka 2023: the committee wants a rejection, and what is put is the original. */
    @Test
    void aReportedRejectionIsSaidBeforeTheOriginalIsPut() {
        Putting put = put(VoteMethod.STANDING, Majority.SIMPLE, matter("議案第68号", ItemKind.BILL, CommitteeReport.REJECT,
                PutToVote.ORIGINAL));
        assertEquals("これより、議案第68号を起立により採決いたします。議案第68号に対する委員長の報告は、否決であります。よって、原案について採決いたします。"
                + "議案第68号を原案のとおり可決することに賛成の諸君の起立を求めます。", speech.opening(put, 26));
    }

    @Test
    void theClerksOwnWordsAreRead() {
        Matter worded = new Matter("議案第68号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.ORIGINAL, "", "", 0,
                "賛成は「中学校を残す」ことです。");
        assertEquals("賛成は「中学校を残す」ことです。", last(speech.opening(put(VoteMethod.ELECTRONIC, Majority.SIMPLE, worded), 26)));
    }

    @Test
    void anElectionSaysHowManyAndHow() {
        assertEquals("これより、副議長選挙を行います。選挙は、単記無記名投票により行います。選挙する人数は、1人であります。投票に加わる出席議員は、26名であります。"
                + "1人の氏名を選択して投票してください。", speech.opening(Puts.election(VoteMethod.SECRET, 1), 26));
    }

    /** V24, Act 118(2) and (3): first the method, then all persons in one question. */
    @Test
    void namingAsksTwice() {
        Putting put = Puts.election(VoteMethod.DESIGNATION, 2);
        assertEquals("副議長選挙についてお諮りいたします。選挙の方法は、地方自治法第118条第2項の規定により、指名推選によりたいと思います。これに御異議ありませんか。",
                speech.opening(put, 26));
        List<ElectedPerson> named = List.of(new ElectedPerson(3, "髙木 克彦", null, false), new ElectedPerson(null, "佐藤 花子", null,
                false));
        assertEquals("御異議なしと認めます。よって、選挙の方法は、指名推選によることに決しました。副議長選挙の被指名人に、3番 髙木 克彦議員、佐藤 花子氏を指名いたします。"
                + "お諮りいたします。ただいま指名いたしました3番 髙木 克彦議員、佐藤 花子氏を当選人と定めることに御異議ありませんか。", speech.designation(put, named));
    }

    @ParameterizedTest
    @CsvSource({"NO_OBJECTION, 御異議がありますので、起立により採決いたします。", "STANDING, 御異議がありますので、記名投票により採決いたします。",
            "HANDS, 御異議がありますので、記名投票により採決いたします。"})
    void anObjectionLeadsToTheSurerWay(VoteMethod method, String said) {
        assertEquals(said, speech.objectionHeard(bill(method)));
    }

    @Test
    void anObjectionToNamingLeadsToBallots() {
        assertEquals("御異議がありますので、選挙は、投票により行います。", speech.objectionHeard(Puts.election(VoteMethod.DESIGNATION, 1)));
        assertEquals("御異議がありますので、電子採決により採決いたします。", speech.objectionHeard(bill(VoteMethod.STANDING), VoteMethod.ELECTRONIC));
    }

    /** V42: nobody is said to be missing none before all have pressed. */
    @Test
    void nothingIsSaidToBeCompleteBeforeItIs() {
        assertEquals("投票漏れはありませんか。", speech.closing(bill(VoteMethod.ELECTRONIC), false));
        assertFalse(speech.closing(bill(VoteMethod.SECRET), false).contains("なし"));
        assertEquals("投票漏れなしと認めます。投票を終了いたします。", speech.closing(bill(VoteMethod.ELECTRONIC), true));
        assertEquals("", speech.closing(bill(VoteMethod.STANDING), true));
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf('。', text.length() - 2) + 1);
    }
}
