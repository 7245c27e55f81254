package org.gijido.ballots.seen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gijido.ballots.FiguresKept;
import org.gijido.ballots.Outcome;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 起立, 挙手 and paper: what nobody counted is unknown, and never 0 (V9, V40). */
class SeenVoteTest {

    /** Columns: method, majority, present, what the chair saw, stood, against, outcome, figures kept. */
    @ParameterizedTest
    @CsvSource({
            "STANDING, SIMPLE, 12, true, 7, , PASSED, IN_FAVOUR",
            "STANDING, SIMPLE, 12, false, 5, , REJECTED, IN_FAVOUR",
            "STANDING, SIMPLE, 12, false, 0, , REJECTED, IN_FAVOUR",
            "HANDS, SIMPLE, 13, true, 7, , PASSED, IN_FAVOUR",
            "STANDING, SIMPLE, 12, true, , , PASSED, NONE",
            "STANDING, SIMPLE, 12, false, , , REJECTED, NONE",
            "NO_OBJECTION, SIMPLE, 12, true, , , PASSED, NONE",
            "STANDING, SIMPLE, 12, true, 7, 5, PASSED, ALL",
            "STANDING, SIMPLE, 12, false, 5, 5, TIE, ALL",
            "STANDING, SIMPLE, 12, false, 6, 6, TIE, ALL",
            "STANDING, TWO_THIRDS, 12, true, 8, , PASSED, IN_FAVOUR",
            "STANDING, TWO_THIRDS, 12, false, 7, , REJECTED, IN_FAVOUR",
            "STANDING, TWO_THIRDS, 12, false, 6, , REJECTED, IN_FAVOUR",
            "PAPER, SIMPLE, 12, true, 7, 3, PASSED, ALL"})
    void whatWasSeenIsJudged(VoteMethod method, Majority majority, int present, boolean inFavour, Integer stood, Integer against,
            Outcome outcome, FiguresKept kept) {
        SeenVote.Judged judged = vote(method, majority, present).judge(inFavour,
                stood == null ? null : new SeenFigures(stood, against));
        assertEquals(outcome, judged.decision().outcome());
        assertEquals(kept, judged.figures());
    }

    @ParameterizedTest
    @CsvSource({
            "STANDING, SIMPLE, true, 5, , ballots.error.contradicts",
            "STANDING, SIMPLE, false, 7, , ballots.error.contradicts",
            "STANDING, SIMPLE, true, 6, , ballots.error.halfStood",
            "STANDING, SIMPLE, true, 13, , ballots.error.moreThanEntitled",
            "STANDING, SIMPLE, true, 7, 6, ballots.error.moreThanEntitled",
            "STANDING, SIMPLE, true, -1, , ballots.error.moreThanEntitled",
            "NO_OBJECTION, SIMPLE, false, , , ballots.error.objectionNeedsVote",
            "STANDING, TWO_THIRDS, true, , , ballots.error.objectionNeedsVote",
            "PAPER, SIMPLE, true, , , ballots.error.paperNeedsCount"})
    void whatCannotBeIsRefused(VoteMethod method, Majority majority, boolean inFavour, Integer stood, Integer against,
            String key) {
        SeenFigures seen = stood == null ? null : new SeenFigures(stood, against);
        BusinessException refused = assertThrows(BusinessException.class, () -> vote(method, majority, 12).judge(inFavour, seen));
        assertEquals(key, refused.key());
    }

    @Test
    void theReckoningNamesOnlyWhatWasCounted() {
        assertEquals("起立7名。議長を除く出席議員12名の過半数は7名。賛成7名はこれに達する。",
                vote(VoteMethod.STANDING, Majority.SIMPLE, 12).judge(true, new SeenFigures(7, null)).decision().arithmetic());
        assertEquals("挙手により採決し、議長が多数と認めた。",
                vote(VoteMethod.HANDS, Majority.SIMPLE, 12).judge(true, null).decision().arithmetic());
    }

    private static SeenVote vote(VoteMethod method, Majority majority, int present) {
        return new SeenVote(method, majority, present, CouncilRules.usual(), 28);
    }
}
