package org.gijido.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** Everything that can be put, by every way of voting, with every outcome. */
final class Combinations {

    /** One vote that came to something. */
    record Vote(Putting put, Verdict verdict) {

        Verdict opposite() {
            Verdict.Decided decided = (Verdict.Decided) verdict;
            return new Verdict.Decided(!decided.passed(), decided.figures(), decided.byChair());
        }
    }

    private static final List<String> NUMBERS = List.of("第1号", "第10号", "第131号", "第3号の2");

    private Combinations() {
    }

    static Stream<Vote> decisions() {
        List<Vote> votes = new ArrayList<>();
        for (Putting put : puttings()) {
            for (boolean passed : passable(put)) {
                figures(put, passed).forEach(figures -> votes.add(new Vote(put, new Verdict.Decided(passed, figures, false))));
                if (put.majority() == Majority.SIMPLE && put.method() != VoteMethod.NO_OBJECTION) {
                    votes.add(new Vote(put, new Verdict.Decided(passed, new Figures(6, 6, 0, 12), true)));
                }
            }
        }
        return votes.stream();
    }

    static List<Putting> puttings() {
        List<Putting> puttings = new ArrayList<>();
        for (Matter matter : matters()) {
            for (VoteMethod method : VoteMethod.values()) {
                if (method != VoteMethod.DESIGNATION) {
                    majorities(method).forEach(majority -> puttings.add(Puts.put(method, majority, matter)));
                }
            }
        }
        puttings.addAll(bundles());
        return puttings;
    }

    private static List<Majority> majorities(VoteMethod method) {
        return method == VoteMethod.NO_OBJECTION ? List.of(Majority.SIMPLE)
                : List.of(Majority.SIMPLE, Majority.TWO_THIRDS, Majority.THREE_QUARTERS, Majority.MAJORITY_OF_TWO_THIRDS);
    }

    private static List<Putting> bundles() {
        List<Putting> bundles = new ArrayList<>();
        for (VoteMethod method : List.of(VoteMethod.ELECTRONIC, VoteMethod.NO_OBJECTION, VoteMethod.STANDING, VoteMethod.HANDS)) {
            bundles.add(Puts.put(method, Majority.SIMPLE, bill("議案第68号"), bill("議案第69号"), bill("議案第70号")));
            bundles.add(Puts.put(method, Majority.SIMPLE, bill("第157号議案"), bill("第158号議案")));
            bundles.add(Puts.put(method, Majority.SIMPLE, bill("議案第68号"),
                    Puts.matter("認定第1号", ItemKind.ACCOUNTS, CommitteeReport.PASS, PutToVote.COMMITTEE_REPORT)));
        }
        return bundles;
    }

    private static Matter bill(String label) {
        return Puts.matter(label, ItemKind.BILL, CommitteeReport.NONE, PutToVote.ORIGINAL);
    }

    static List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            for (PutToVote put : PutToVote.values()) {
                for (CommitteeReport report : CommitteeReport.values()) {
                    if (kind != ItemKind.ELECTION && possible(kind, put, report)) {
                        matters.add(matter(kind, put, report, matters.size()));
                    }
                }
            }
        }
        return matters;
    }

    private static Matter matter(ItemKind kind, PutToVote put, CommitteeReport report, int index) {
        String label = index % 7 == 6 ? "専決処分の承認を求めることについての件" : kind.label() + NUMBERS.get(index % NUMBERS.size());
        return new Matter(label, kind, report, put, index % 2 == 0 ? "" : "髙木克彦議員ほか2名", index % 3 == 0 ? "" : "総務委員会", 0, "");
    }

    private static boolean possible(ItemKind kind, PutToVote put, CommitteeReport report) {
        return switch (put) {
            case COMMITTEE_REPORT -> report == CommitteeReport.PASS || report == CommitteeReport.AMEND && kind.amendable();
            case COMMITTEE_AMENDMENT -> report == CommitteeReport.AMEND && kind.passedWord().equals("可決") && kind.amendable();
            case AMENDMENT, REMAINDER -> kind.passedWord().equals("可決") && kind.amendable();
            case ORIGINAL, CONTINUATION, WITHDRAWAL -> report != CommitteeReport.AMEND || kind.amendable();
        };
    }

    private static List<Boolean> passable(Putting put) {
        return put.method() == VoteMethod.NO_OBJECTION ? List.of(true) : List.of(true, false);
    }

    private static List<Figures> figures(Putting put, boolean passed) {
        return switch (put.method()) {
            case NO_OBJECTION -> List.of(Figures.uncounted(12));
            case STANDING, HANDS -> passed ? List.of(Figures.uncounted(12), new Figures(10, null, null, 12), new Figures(12,
                    null, null, 12))
                    : List.of(Figures.uncounted(12), new Figures(4, null, null, 12));
            case ELECTRONIC, SECRET, PAPER, DESIGNATION -> passed ? List.of(new Figures(10, 2, 0, 12), new Figures(12, 0, 0,
                    12), new Figures(9, 2, 1, 12))
                    : List.of(new Figures(4, 8, 0, 12), new Figures(0, 12, 0, 12), new Figures(3, 7, 2, 12));
        };
    }
}
