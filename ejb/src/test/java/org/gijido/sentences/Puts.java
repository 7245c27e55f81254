package org.gijido.sentences;

import java.util.List;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** What tests put to the vote. */
final class Puts {

    private Puts() {
    }

    static Matter matter(String label, ItemKind kind, CommitteeReport report, PutToVote put) {
        return new Matter(label, kind, report, put, "", "", 0, "");
    }

    static Putting put(VoteMethod method, Majority majority, Matter... matters) {
        return new Putting(List.of(matters), method, majority, 0);
    }

    static Putting bill(VoteMethod method) {
        return put(method, Majority.SIMPLE, matter("議案第68号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.ORIGINAL));
    }

    static Putting election(VoteMethod method, int seats) {
        Matter matter = new Matter("副議長選挙", ItemKind.ELECTION, CommitteeReport.NONE, PutToVote.ORIGINAL, "", "", seats, "");
        return new Putting(List.of(matter), method, Majority.ELECTION, seats);
    }

    static Verdict.Decided decided(boolean passed, Integer inFavour, Integer against, int present) {
        return new Verdict.Decided(passed, new Figures(inFavour, against, null, present), false);
    }
}
