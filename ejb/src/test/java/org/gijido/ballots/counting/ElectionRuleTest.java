package org.gijido.ballots.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elections by single names: the most votes, the least that elects, the lot. */
class ElectionRuleTest {

    /** Columns: votes for 1, 2, 3 …, blanks, seats, outcome, threshold, elected, lot among, seats for the lot. */
    @ParameterizedTest
    @CsvSource({
            "15 12, 1, 1, ELECTED, 7, 1, '', 0",
            "14 14, 0, 1, LOT, 7, '', 1 2, 1",
            "10 10 8, 0, 1, LOT, 7, '', 1 2, 1",
            // a quarter of the valid votes: 27 need 7
            "7 6 5 5 4, 0, 1, ELECTED, 7, 1, '', 0",
            "6 6 5 5 5, 0, 1, REJECTED, 7, '', '', 0",
            "6 5 5 5 5, 2, 1, REJECTED, 7, '', '', 0",
            // blanks are invalid and lower it
            "4 3, 20, 1, ELECTED, 2, 1, '', 0",
            "1, 26, 1, ELECTED, 1, 1, '', 0",
            "'', 27, 1, REJECTED, 1, '', '', 0",
            // several seats: a quarter of the valid votes for each seat
            "10 9 8, 0, 2, ELECTED, 4, 1 2, '', 0",
            "10 8 8, 0, 2, LOT, 4, 1, 2 3, 1",
            "8 8 8, 0, 2, LOT, 3, '', 1 2 3, 2",
            "20 3 3, 1, 2, ELECTED, 4, 1, '', 0",
            "9 9 9, 0, 3, ELECTED, 3, 1 2 3, '', 0"})
    void votesAreCounted(String votes, int blanks, int seats, Outcome outcome, int threshold, String elected, String lot,
            int open) {
        ElectionResult result = ElectionRule.count(papers(numbers(votes), blanks), seats);
        assertEquals(outcome, result.outcome());
        assertEquals(threshold, result.threshold());
        assertEquals(numbers(elected), result.elected().stream().map(Long::intValue).toList());
        assertEquals(numbers(lot), result.lotAmong().stream().map(Long::intValue).toList());
        assertEquals(open, result.open());
        assertEquals(blanks, result.blank());
    }

    private static List<BallotPaper> papers(List<Integer> votes, int blanks) {
        List<BallotPaper> papers = new ArrayList<>();
        for (int candidate = 1; candidate <= votes.size(); candidate++) {
            for (int vote = 0; vote < votes.get(candidate - 1); vote++) {
                papers.add(new BallotPaper.Name(candidate));
            }
        }
        for (int blank = 0; blank < blanks; blank++) {
            papers.add(BallotPaper.BLANK);
        }
        return papers;
    }

    private static List<Integer> numbers(String text) {
        return text == null || text.isBlank() ? List.of() : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
