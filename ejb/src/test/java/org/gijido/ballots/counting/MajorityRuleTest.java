package org.gijido.ballots.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.gijido.ballots.Count;
import org.gijido.ballots.Decision;
import org.gijido.ballots.Outcome;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.Majority;
import org.gijido.rules.NamesShown;
import org.gijido.rules.NotPressed;
import org.gijido.rules.WhileOpen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each majority × tie × abstaining × pressing nothing, as {@code rules-of-procedure} has it. */
class MajorityRuleTest {

    /**
     * Columns: majority, for, against, abstain, not pressed, in office, not pressed means, abstentions in base, outcome, base,
     * needed.
     */
    @ParameterizedTest
    @CsvSource({
            // more than half, the chair excluded
            "SIMPLE, 14, 13, 0, 0, 28, AGAINST, true, PASSED, 27, 14",
            "SIMPLE, 13, 14, 0, 0, 28, AGAINST, true, REJECTED, 27, 14",
            "SIMPLE, 13, 13, 0, 0, 28, AGAINST, true, TIE, 26, 14",
            "SIMPLE, 14, 12, 0, 0, 28, AGAINST, true, PASSED, 26, 14",
            "SIMPLE, 1, 0, 0, 0, 28, AGAINST, true, PASSED, 1, 1",
            "SIMPLE, 0, 1, 0, 0, 28, AGAINST, true, REJECTED, 1, 1",
            "SIMPLE, 1, 1, 0, 0, 28, AGAINST, true, TIE, 2, 2",
            // V13: who abstains is present, so more must be in favour; but a tie is judged between 可 and 否 alone
            "SIMPLE, 13, 12, 2, 0, 28, AGAINST, true, REJECTED, 27, 14",
            "SIMPLE, 13, 13, 1, 0, 28, AGAINST, true, TIE, 27, 14",
            "SIMPLE, 14, 12, 1, 0, 28, AGAINST, true, PASSED, 27, 14",
            "SIMPLE, 12, 12, 2, 0, 28, AGAINST, true, TIE, 26, 14",
            "SIMPLE, 5, 5, 2, 0, 28, AGAINST, true, TIE, 12, 7",
            "SIMPLE, 5, 4, 3, 0, 28, AGAINST, true, REJECTED, 12, 7",
            "SIMPLE, 0, 0, 12, 0, 28, AGAINST, true, REJECTED, 12, 7",
            // V15: closed although some are missing: they stay in the base, and nobody knows that it is equal
            "SIMPLE, 3, 1, 0, 8, 28, BLOCKS, true, REJECTED, 12, 7",
            "SIMPLE, 4, 4, 0, 4, 28, BLOCKS, true, REJECTED, 12, 7",
            "SIMPLE, 7, 1, 0, 4, 28, BLOCKS, true, PASSED, 12, 7",
            // councils that leave abstentions out
            "SIMPLE, 13, 12, 2, 0, 28, AGAINST, false, PASSED, 25, 13",
            "SIMPLE, 12, 12, 3, 0, 28, AGAINST, false, TIE, 24, 13",
            "SIMPLE, 0, 0, 27, 0, 28, AGAINST, false, REJECTED, 0, 1",
            // pressing nothing: 反対 (Sakura)
            "SIMPLE, 13, 10, 0, 4, 28, AGAINST, true, REJECTED, 27, 14",
            "SIMPLE, 13, 12, 0, 1, 28, AGAINST, true, TIE, 26, 14",
            "SIMPLE, 14, 0, 0, 13, 28, AGAINST, true, PASSED, 27, 14",
            // pressing nothing: 棄権 (Obama)
            "SIMPLE, 13, 10, 0, 4, 28, ABSTAIN, true, REJECTED, 27, 14",
            "SIMPLE, 13, 10, 0, 4, 28, ABSTAIN, false, PASSED, 23, 12",
            "SIMPLE, 13, 12, 0, 1, 28, ABSTAIN, true, REJECTED, 26, 14",
            // two thirds of those present, the chair among them; no tie-break
            "TWO_THIRDS, 18, 9, 0, 0, 28, AGAINST, true, PASSED, 27, 18",
            "TWO_THIRDS, 17, 10, 0, 0, 28, AGAINST, true, REJECTED, 27, 18",
            "TWO_THIRDS, 19, 9, 0, 0, 28, AGAINST, true, PASSED, 28, 19",
            "TWO_THIRDS, 18, 10, 0, 0, 28, AGAINST, true, REJECTED, 28, 19",
            "TWO_THIRDS, 14, 14, 0, 0, 28, AGAINST, true, REJECTED, 28, 19",
            "TWO_THIRDS, 2, 1, 0, 0, 28, AGAINST, true, PASSED, 3, 2",
            // an abstention stays in the base of a special majority, whatever the council does otherwise
            "TWO_THIRDS, 17, 6, 4, 0, 28, AGAINST, false, REJECTED, 27, 18",
            "TWO_THIRDS, 18, 5, 0, 4, 28, ABSTAIN, false, PASSED, 27, 18",
            // three quarters, and two thirds of the members present
            "THREE_QUARTERS, 21, 7, 0, 0, 28, AGAINST, true, PASSED, 28, 21",
            "THREE_QUARTERS, 20, 8, 0, 0, 28, AGAINST, true, REJECTED, 28, 21",
            "THREE_QUARTERS, 15, 4, 0, 0, 28, AGAINST, true, PASSED, 19, 15",
            "THREE_QUARTERS, 18, 0, 0, 0, 28, AGAINST, true, REJECTED, 18, 14",
            "THREE_QUARTERS, 19, 0, 0, 0, 28, AGAINST, true, PASSED, 19, 15",
            // V16: six of ten in office do not attend in two thirds, whatever they say
            "THREE_QUARTERS, 6, 0, 0, 0, 10, AGAINST, true, REJECTED, 6, 5",
            "THREE_QUARTERS, 7, 0, 0, 0, 10, AGAINST, true, PASSED, 7, 6",
            // no confidence for the second time: more than half of two thirds, the chair votes and breaks no tie
            "MAJORITY_OF_TWO_THIRDS, 10, 9, 0, 0, 28, AGAINST, true, PASSED, 19, 10",
            "MAJORITY_OF_TWO_THIRDS, 10, 10, 0, 0, 28, AGAINST, true, REJECTED, 20, 11",
            "MAJORITY_OF_TWO_THIRDS, 10, 9, 1, 0, 28, AGAINST, false, REJECTED, 20, 11",
            "MAJORITY_OF_TWO_THIRDS, 18, 0, 0, 0, 28, AGAINST, true, REJECTED, 18, 10"})
    void countIsDecided(Majority majority, int inFavour, int against, int abstain, int notPressed, int inOffice,
            NotPressed meaning,
            boolean abstentionsInBase, Outcome outcome, int base, int needed) {
        Decision decision = MajorityRule.decide(majority, new Count(inFavour, against, abstain, notPressed),
                rules(meaning, abstentionsInBase), inOffice);
        assertEquals(outcome, decision.outcome());
        assertEquals(base, decision.base());
        assertEquals(needed, decision.needed());
    }

    /** A council that takes blanks for votes against has no tie of 5 to 5 with 2 blanks, and one of 6 to 5 with 1. */
    @ParameterizedTest
    @CsvSource({"5, 5, 2, REJECTED", "6, 5, 1, TIE", "7, 4, 1, PASSED", "6, 6, 0, TIE"})
    void blanksMayBeVotesAgainst(int inFavour, int against, int abstain, Outcome outcome) {
        CouncilRules rules = new CouncilRules(28, true, NotPressed.AGAINST, true, true, true, 1, 0, WhileOpen.COUNTS,
                NamesShown.AT_CLOSING);
        assertEquals(outcome,
                MajorityRule.decide(Majority.SIMPLE, new Count(inFavour, against, abstain, 0), rules, 28).outcome());
    }

    /** V16: what is not reached is the attendance; nothing false is said of the votes. */
    @Test
    void missingAttendanceIsNamed() {
        assertEquals("賛成6名、反対0名。議長を含む出席議員6名の4分の3以上は5名。出席は6名で、必要な7名に足りない。",
                MajorityRule.decide(Majority.THREE_QUARTERS, new Count(6, 0, 0, 0), CouncilRules.usual(), 10).arithmetic());
    }

    @ParameterizedTest
    @EnumSource(Majority.class)
    void everyMajorityNamesItsArticle(Majority majority) {
        assertTrue(majority.articles().contains("地方自治法第"), majority::articles);
    }

    @Test
    void arithmeticTellsEveryNumber() {
        Decision decision = MajorityRule.decide(Majority.SIMPLE, new Count(15, 10, 1, 1), rules(NotPressed.AGAINST, true), 28);
        assertEquals("賛成15名、反対10名、棄権1名。押さなかった1名は反対とみなした。議長を除く出席議員27名の過半数は14名。賛成15名はこれに達する。",
                decision.arithmetic());
    }

    @Test
    void moreInFavourNeverTurnsAPassedBillDown() {
        for (Majority majority : new Majority[] {Majority.SIMPLE, Majority.MAJORITY_OF_TWO_THIRDS, Majority.TWO_THIRDS,
                Majority.THREE_QUARTERS}) {
            for (int present = 1; present <= 60; present++) {
                int size = present;
                long turns = IntStream.rangeClosed(1, present)
                        .filter(inFavour -> passed(majority, inFavour, size) != passed(majority, inFavour - 1, size)).count();
                assertTrue(turns <= 1, majority + " of " + present);
                assertTrue(passed(majority, present, size), majority + ": all of " + present);
            }
        }
    }

    @Test
    void electionIsNotCountedByYesAndNo() {
        assertThrows(IllegalArgumentException.class,
                () -> MajorityRule.decide(Majority.ELECTION, new Count(1, 0, 0, 0), CouncilRules.usual(), 28));
    }

    private static boolean passed(Majority majority, int inFavour, int present) {
        return MajorityRule.decide(majority, new Count(inFavour, present - inFavour, 0, 0), CouncilRules.usual(), present)
                .outcome() == Outcome.PASSED;
    }

    private static CouncilRules rules(NotPressed meaning, boolean abstentionsInBase) {
        return new CouncilRules(28, true, meaning, true, abstentionsInBase, false, 1, 0, WhileOpen.COUNTS, NamesShown.AT_CLOSING);
    }
}
