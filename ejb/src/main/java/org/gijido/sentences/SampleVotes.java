package org.gijido.sentences;

import java.util.ArrayList;
import java.util.List;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** Votes on which the council's words are tried: every kind of item, of what is put, of voting and of outcome. */
final class SampleVotes {

    private static final int PRESENT = 12;
    private static final List<Matter> MATTERS = List.of(
            matter("議案第68号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.ORIGINAL),
            matter("議案第69号", ItemKind.BILL, CommitteeReport.REJECT, PutToVote.ORIGINAL),
            matter("議案第70号", ItemKind.BILL, CommitteeReport.PASS, PutToVote.COMMITTEE_REPORT),
            matter("議案第71号", ItemKind.BILL, CommitteeReport.AMEND, PutToVote.COMMITTEE_REPORT),
            matter("議案第72号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.AMENDMENT),
            matter("議案第72号", ItemKind.BILL, CommitteeReport.AMEND, PutToVote.COMMITTEE_AMENDMENT),
            matter("議案第72号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.REMAINDER),
            matter("議案第73号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.CONTINUATION),
            matter("議案第74号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.WITHDRAWAL),
            matter("認定第1号", ItemKind.ACCOUNTS, CommitteeReport.PASS, PutToVote.COMMITTEE_REPORT),
            matter("請願第5号", ItemKind.PETITION, CommitteeReport.REJECT, PutToVote.ORIGINAL),
            matter("請願第6号", ItemKind.PETITION, CommitteeReport.AMEND, PutToVote.COMMITTEE_REPORT),
            matter("陳情第3号", ItemKind.APPEAL, CommitteeReport.NONE, PutToVote.ORIGINAL),
            matter("同意第3号", ItemKind.CONSENT, CommitteeReport.NONE, PutToVote.ORIGINAL),
            matter("諮問第1号", ItemKind.CONSULTATION, CommitteeReport.NONE, PutToVote.ORIGINAL),
            matter("発議第2号", ItemKind.MEMBER_BILL, CommitteeReport.NONE, PutToVote.ORIGINAL),
            matter("意見書第4号", ItemKind.OPINION, CommitteeReport.NONE, PutToVote.ORIGINAL),
            matter("決議第1号", ItemKind.RESOLUTION, CommitteeReport.NONE, PutToVote.ORIGINAL),
            matter("延会の動議", ItemKind.MOTION, CommitteeReport.NONE, PutToVote.ORIGINAL),
            matter("報告第2号", ItemKind.REPORT, CommitteeReport.NONE, PutToVote.ORIGINAL));
    private static final Matter TOGETHER = matter("議案第77号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.ORIGINAL);

    private SampleVotes() {
    }

    static List<Sample.Vote> all() {
        List<Sample.Vote> votes = new ArrayList<>();
        for (Putting put : puttings()) {
            votes.add(new Sample.Vote(put, null, speech -> speech.opening(put, PRESENT)));
            outcomes(put).forEach(verdict -> declared(votes, put, verdict));
        }
        around(votes);
        elections(votes);
        return votes;
    }

    /** Every matter by the ways of voting in turn, one bill by all of them and by every majority, and several together. */
    private static List<Putting> puttings() {
        List<VoteMethod> methods = List.of(VoteMethod.ELECTRONIC, VoteMethod.STANDING, VoteMethod.NO_OBJECTION,
                VoteMethod.HANDS, VoteMethod.SECRET, VoteMethod.PAPER);
        List<Putting> puttings = new ArrayList<>();
        for (VoteMethod method : methods) {
            MATTERS.forEach(matter -> puttings.add(new Putting(List.of(matter), method, Majority.SIMPLE, 0)));
            puttings.add(new Putting(List.of(MATTERS.getFirst(), TOGETHER), method, Majority.SIMPLE, 0));
        }
        for (Majority majority : List.of(Majority.TWO_THIRDS, Majority.THREE_QUARTERS, Majority.MAJORITY_OF_TWO_THIRDS)) {
            puttings.add(new Putting(MATTERS.subList(0, 1), VoteMethod.ELECTRONIC, majority, 0));
            puttings.add(new Putting(MATTERS.subList(0, 1), VoteMethod.STANDING, majority, 0));
        }
        return puttings;
    }

    private static List<Verdict> outcomes(Putting put) {
        if (put.method() == VoteMethod.NO_OBJECTION) {
            return List.of(new Verdict.Decided(true, Figures.uncounted(PRESENT), false));
        }
        boolean looked = put.method().isLookedAt();
        List<Verdict> outcomes = new ArrayList<>();
        outcomes.add(looked ? decided(true, null, null) : decided(true, 10, 2));
        outcomes.add(decided(true, PRESENT, looked ? null : 0));
        outcomes.add(looked ? decided(false, null, null) : decided(false, 3, 9));
        if (put.majority() == Majority.SIMPLE && !looked) {
            Figures tie = new Figures(6, 6, 0, PRESENT);
            outcomes.add(new Verdict.Tied(tie));
            outcomes.add(new Verdict.Decided(true, tie, true));
            outcomes.add(new Verdict.Decided(false, tie, true));
        }
        return outcomes;
    }

    private static void around(List<Sample.Vote> votes) {
        for (VoteMethod method : List.of(VoteMethod.NO_OBJECTION, VoteMethod.STANDING)) {
            Putting put = new Putting(MATTERS.subList(0, 1), method, Majority.SIMPLE, 0);
            votes.add(new Sample.Vote(put, null, speech -> speech.objectionHeard(put)));
        }
        Putting pressed = new Putting(MATTERS.subList(0, 1), VoteMethod.ELECTRONIC, Majority.SIMPLE, 0);
        votes.add(new Sample.Vote(pressed, null, speech -> speech.closing(pressed, false)));
        votes.add(new Sample.Vote(pressed, null, speech -> speech.closing(pressed, true)));
    }

    private static void elections(List<Sample.Vote> votes) {
        List<ElectedPerson> members = List.of(new ElectedPerson(3, "髙木 克彦", 7, false), new ElectedPerson(5, "林 恵", 4, true));
        List<ElectedPerson> others = List.of(new ElectedPerson(null, "佐藤 花子", null, false),
                new ElectedPerson(null, "鈴木 一郎", null, false));
        Putting ballots = election(VoteMethod.SECRET, 2);
        Putting named = election(VoteMethod.DESIGNATION, 2);
        votes.add(new Sample.Vote(ballots, null, speech -> speech.opening(ballots, PRESENT)));
        votes.add(new Sample.Vote(named, null, speech -> speech.opening(named, PRESENT)));
        votes.add(new Sample.Vote(named, null, speech -> speech.designation(named, others)));
        votes.add(new Sample.Vote(named, null, speech -> speech.objectionHeard(named)));
        declared(votes, ballots, new Verdict.Elected(members, 0));
        declared(votes, election(VoteMethod.SECRET, 4), new Verdict.Elected(members, 2));
        declared(votes, ballots, new Verdict.NobodyElected());
        declared(votes, named, new Verdict.Elected(others, 0));
    }

    private static void declared(List<Sample.Vote> votes, Putting put, Verdict verdict) {
        votes.add(new Sample.Vote(put, verdict, speech -> speech.declaration(put, verdict)));
    }

    private static Putting election(VoteMethod method, int seats) {
        Matter matter = new Matter("選挙管理委員の選挙", ItemKind.ELECTION, CommitteeReport.NONE, PutToVote.ORIGINAL, "", "", seats, "");
        return new Putting(List.of(matter), method, Majority.ELECTION, seats);
    }

    private static Verdict.Decided decided(boolean passed, Integer inFavour, Integer against) {
        Integer abstained = against == null ? null : Integer.valueOf(PRESENT - inFavour - against);
        return new Verdict.Decided(passed, new Figures(inFavour, against, abstained, PRESENT), false);
    }

    private static Matter matter(String label, ItemKind kind, CommitteeReport report, PutToVote put) {
        return new Matter(label, kind, report, put, "", "", 0, "");
    }
}
