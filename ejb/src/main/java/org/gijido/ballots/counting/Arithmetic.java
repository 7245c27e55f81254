package org.gijido.ballots.counting;

import org.gijido.ballots.Count;
import org.gijido.ballots.Outcome;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.Majority;
import org.gijido.shared.FeatureOnly;

/** The reckoning in words. The record is Japanese, whatever language the clerk reads. */
@FeatureOnly
public final class Arithmetic {

    private Arithmetic() {
    }

    static String counted(Count count, CouncilRules rules) {
        String words = "賛成" + count.inFavour() + "名、反対" + count.against() + "名"
                + (count.abstain() > 0 ? "、棄権" + count.abstain() + "名" : "") + "。"
                + (rules.abstentionsAsAgainst() && count.abstain() > 0 ? "棄権は反対とみなした。" : "");
        if (count.notPressed() == 0) {
            return words;
        }
        return words + switch (rules.notPressed()) {
            case AGAINST -> "押さなかった" + count.notPressed() + "名は反対とみなした。";
            case ABSTAIN -> "押さなかった" + count.notPressed() + "名は棄権とみなした。";
            case BLOCKS -> "確かめられなかった" + count.notPressed() + "名は、出席議員に含め、賛成にも反対にも数えない。";
        };
    }

    public static String needed(Majority majority, Count settled, int base, int needed, CouncilRules rules) {
        boolean without = !majority.chairVotes() && !rules.abstentionsInBase() && settled.abstain() > 0;
        return "議長を" + (majority.chairVotes() ? "含む" : "除く") + "出席議員" + base + "名"
                + (without ? "（棄権" + settled.abstain() + "名を除く）" : "") + "の" + part(majority) + "は" + needed + "名。";
    }

    private static String part(Majority majority) {
        Majority.Part part = majority.needed();
        return part.exceeded() && part.denominator() == 2 * part.numerator() ? "過半数"
                : part.denominator() + "分の" + part.numerator() + (part.exceeded() ? "を超える数" : "以上");
    }

    static String notAttended(int present, int attendance) {
        return "出席は" + present + "名で、必要な" + attendance + "名に足りない。";
    }

    public static String verdict(Outcome outcome, int inFavour, boolean attended) {
        return switch (outcome) {
            case PASSED -> "賛成" + inFavour + "名はこれに達する。";
            case REJECTED -> attended ? "賛成" + inFavour + "名はこれに達しない。" : "";
            case TIE -> "可否同数のため、議長が裁決する（地方自治法第116条第1項）。";
            case ELECTED, LOT -> throw new IllegalArgumentException("not of a majority: " + outcome);
        };
    }
}
