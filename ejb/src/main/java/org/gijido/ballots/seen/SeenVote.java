package org.gijido.ballots.seen;

import org.gijido.ballots.Count;
import org.gijido.ballots.Decision;
import org.gijido.ballots.FiguresKept;
import org.gijido.ballots.Outcome;
import org.gijido.ballots.counting.Arithmetic;
import org.gijido.ballots.counting.MajorityRule;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/**
 * A vote without tablets, judged by what was seen or counted by hand. What nobody counted stays unknown: five who stood up of
 * twelve say nothing of what the other seven meant.
 */
final class SeenVote {

    /** @param count with 0 where {@code figures} says that it was not counted */
    record Judged(Count count, FiguresKept figures, Decision decision) {
    }

    private final VoteMethod method;
    private final Majority majority;
    private final int present;
    private final CouncilRules rules;
    private final int inOffice;

    /** @param present who takes part, in the chamber */
    SeenVote(VoteMethod method, Majority majority, int present, CouncilRules rules, int inOffice) {
        this.method = method;
        this.majority = majority;
        this.present = present;
        this.rules = rules;
        this.inOffice = inOffice;
    }

    /**
     * @param inFavour what the chair saw
     * @param seen     null where nobody counted
     * @throws BusinessException INVALID when the numbers say otherwise, or cannot be
     */
    Judged judge(boolean inFavour, SeenFigures seen) {
        if (seen == null || seen.inFavour() == null) {
            return byTheChair(inFavour);
        }
        require(seen.fits(present), "ballots.error.moreThanEntitled", present);
        return seen.against() == null ? inFavourOnly(inFavour, seen.inFavour()) : all(inFavour, seen);
    }

    private Judged byTheChair(boolean inFavour) {
        if (method == VoteMethod.NO_OBJECTION && !inFavour || majority != Majority.SIMPLE || method == VoteMethod.PAPER) {
            throw BusinessException
                    .conflict(method == VoteMethod.PAPER ? "ballots.error.paperNeedsCount" : "ballots.error.objectionNeedsVote");
        }
        String words = method == VoteMethod.NO_OBJECTION ? "異議の有無を諮り、異議がなかった。"
                : method.label() + "により採決し、議長が" + (inFavour ? "多数" : "少数") + "と認めた。";
        return new Judged(Count.NOTHING, FiguresKept.NONE,
                new Decision(inFavour ? Outcome.PASSED : Outcome.REJECTED, present, 0, words));
    }

    /** Exactly half may be a tie, and may be none: then the others have to be counted as well. */
    private Judged inFavourOnly(boolean inFavour, int stood) {
        int needed = majority.needed().of(present);
        require(majority.chairVotes() || stood == 0 || 2 * stood != present, "ballots.error.halfStood", method.label());
        Outcome outcome = stood >= needed ? Outcome.PASSED : Outcome.REJECTED;
        require((outcome == Outcome.PASSED) == inFavour, "ballots.error.contradicts");
        String words = method.label() + stood + "名。"
                + Arithmetic.needed(majority, new Count(stood, 0, 0, present - stood), present, needed, rules)
                + Arithmetic.verdict(outcome, stood, true);
        return new Judged(new Count(stood, 0, 0, 0), FiguresKept.IN_FAVOUR, new Decision(outcome, present, needed, words));
    }

    /** Who neither stood up for it nor against it abstained. */
    private Judged all(boolean inFavour, SeenFigures seen) {
        Count count = new Count(seen.inFavour(), seen.against(), present - seen.inFavour() - seen.against(), 0);
        Decision decision = MajorityRule.decide(majority, count, rules, inOffice);
        require(decision.outcome() == Outcome.TIE || (decision.outcome() == Outcome.PASSED) == inFavour,
                "ballots.error.contradicts");
        return new Judged(count, FiguresKept.ALL, decision);
    }

    private static void require(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw BusinessException.invalid(key, arguments);
        }
    }
}
