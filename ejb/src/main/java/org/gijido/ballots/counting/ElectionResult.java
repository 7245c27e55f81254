package org.gijido.ballots.counting;

import java.util.List;

import org.gijido.ballots.Outcome;

/**
 * An election, counted.
 *
 * @param tallies    candidates with votes, the most first, equal ones by seat
 * @param blank      白票, which are invalid
 * @param threshold  法定得票数: the least that elects
 * @param elected    councillor ids that are elected without a lot, the most votes first
 * @param lotAmong   councillor ids with equal votes for the last seats; empty when no lot is needed
 * @param open       seats that the lot fills; 0 when there is none
 * @param arithmetic the reckoning in words
 */
public record ElectionResult(List<Tally> tallies, int blank, int threshold, List<Long> elected, List<Long> lotAmong, int open,
        String arithmetic) {

    /** Votes for one name. */
    public record Tally(long councillorId, int votes) {
    }

    /** PASSED never: an election elects, asks for the lot, or, where nobody reached the threshold, fails. */
    public Outcome outcome() {
        return !lotAmong.isEmpty() ? Outcome.LOT : elected.isEmpty() ? Outcome.REJECTED : Outcome.ELECTED;
    }
}
