package org.gijido.ballots;

import org.gijido.rules.NotPressed;
import org.gijido.shared.FeatureOnly;

/** What the published table 議員別賛否一覧 says of a member and an item. The symbols stand on paper in every language. */
public enum VoteSign {
    FOR("○"),
    AGAINST("×"),
    ABSTAIN("棄"),
    ABSENT("欠"),
    /** Nobody had marked whether the member was there. */
    UNKNOWN("未"),
    /** Presided, and did not vote. */
    CHAIR("議"),
    RECUSED("除"),
    /** 退席 or 早退. */
    OUT("退"),
    /** Voted secretly: what, nobody knows. */
    SECRET("無"),
    /** Named somebody in an election by name. */
    NAMED("票"),
    /** Was there when the chair asked for objections or had members stand up; nobody wrote down who did what. */
    UNRECORDED("－"),
    /** No member on that day. */
    NOT_IN_OFFICE("　");

    private final String symbol;

    VoteSign(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** Of a member who pressed that. */
    @FeatureOnly
    public static VoteSign of(BallotPaper paper) {
        return switch (paper) {
            case BallotPaper.Name name -> NAMED;
            case BallotPaper.Opinion(Choice choice) -> switch (choice) {
                case FOR -> FOR;
                case AGAINST -> AGAINST;
                case ABSTAIN -> ABSTAIN;
            };
        };
    }

    /** Of an entitled member who pressed nothing; in an election that is a blank ballot. */
    @FeatureOnly
    public static VoteSign ofNoPress(boolean election, NotPressed rule) {
        return election ? ABSTAIN : switch (rule) {
            case AGAINST -> AGAINST;
            case ABSTAIN -> ABSTAIN;
            case BLOCKS -> UNRECORDED;
        };
    }

    /** Of a member who was not entitled. */
    @FeatureOnly
    public static VoteSign of(Standing standing) {
        return switch (standing) {
            case CHAIR -> CHAIR;
            case ABSENT -> ABSENT;
            case UNKNOWN -> UNKNOWN;
            case OUT -> OUT;
            case RECUSED -> RECUSED;
            case ENTITLED -> throw new IllegalArgumentException("what an entitled member said stands on the ballot");
        };
    }
}
