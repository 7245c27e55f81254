package org.gijido.ballots;

import org.gijido.rules.CouncilRules;
import org.gijido.rules.Majority;

/** Decides a count by a majority. Local Autonomy Act 116 and the articles that ask for two thirds or three quarters. */
public final class MajorityRule {

    private MajorityRule() {
    }

    /**
     * @param inOffice members in office, for majorities that ask for an attendance
     * @throws IllegalArgumentException for an election, which has no yes and no
     */
    public static Decision decide(Majority majority, Count count, CouncilRules rules, int inOffice) {
        Count settled = count.settled(rules);
        int present = settled.pressed() + settled.notPressed();
        return switch (majority) {
            case SIMPLE -> simple(count, settled, rules);
            case MAJORITY_OF_TWO_THIRDS -> special(count, settled, present, present / 2 + 1, present >= atLeast(2, 3, inOffice), "出席議員の過半数", rules);
            case TWO_THIRDS -> special(count, settled, present, atLeast(2, 3, present), true, "出席議員の3分の2", rules);
            case THREE_QUARTERS -> special(count, settled, present, atLeast(3, 4, present), present >= atLeast(2, 3, inOffice),
                    "出席議員の4分の3", rules);
            case ELECTION -> throw new IllegalArgumentException("an election is counted by names");
        };
    }

    /** The smallest whole number that is at least that part of the whole. */
    public static int atLeast(int numerator, int denominator, int whole) {
        return (numerator * whole + denominator - 1) / denominator;
    }

    private static Decision simple(Count count, Count settled, CouncilRules rules) {
        int base = settled.inFavour() + settled.against() + (rules.abstentionsInBase() ? settled.abstain() : 0);
        int needed = base / 2 + 1;
        Outcome outcome = settled.inFavour() >= needed ? Outcome.PASSED
                : base > 0 && settled.inFavour() == settled.against() && 2 * settled.inFavour() == base ? Outcome.TIE : Outcome.REJECTED;
        String words = Arithmetic.counted(count, rules) + "議長を除く出席議員" + base + "名"
                + (rules.abstentionsInBase() || settled.abstain() == 0 ? "" : "（棄権" + settled.abstain() + "名を除く）")
                + "の過半数は" + needed + "名。" + Arithmetic.verdict(outcome, settled.inFavour());
        return new Decision(outcome, base, needed, words);
    }

    private static Decision special(Count count, Count settled, int present, int needed, boolean attended, String part, CouncilRules rules) {
        boolean passed = attended && present > 0 && settled.inFavour() >= needed;
        String words = Arithmetic.counted(count, rules) + "議長を含む" + part + "以上は" + present + "名のうち" + needed + "名。"
                + (attended ? "" : "議員の3分の2以上の出席がない。")
                + Arithmetic.verdict(passed ? Outcome.PASSED : Outcome.REJECTED, settled.inFavour());
        return new Decision(passed ? Outcome.PASSED : Outcome.REJECTED, present, needed, words);
    }
}
