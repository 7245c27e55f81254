package org.gijido.ballots;

import org.gijido.rules.CouncilRules;

/** The reckoning in words. The record is Japanese, whatever language the clerk reads. */
final class Arithmetic {

    private Arithmetic() {
    }

    static String counted(Count count, CouncilRules rules) {
        String words = "賛成" + count.inFavour() + "名、反対" + count.against() + "名"
                + (count.abstain() > 0 ? "、棄権" + count.abstain() + "名" : "") + "。";
        if (count.notPressed() == 0) {
            return words;
        }
        return words + switch (rules.notPressed()) {
            case AGAINST -> "押さなかった" + count.notPressed() + "名は反対とみなした。";
            case ABSTAIN -> "押さなかった" + count.notPressed() + "名は棄権とみなした。";
            case BLOCKS -> "押さなかった者" + count.notPressed() + "名。";
        };
    }

    static String verdict(Outcome outcome, int inFavour) {
        return switch (outcome) {
            case PASSED -> "賛成" + inFavour + "名はこれに達する。";
            case REJECTED -> "賛成" + inFavour + "名はこれに達しない。";
            case TIE -> "可否同数のため、議長が裁決する（地方自治法第116条）。";
            case ELECTED, LOT -> throw new IllegalArgumentException("not of a majority: " + outcome);
        };
    }
}
