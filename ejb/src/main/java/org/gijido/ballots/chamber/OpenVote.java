package org.gijido.ballots.chamber;

/**
 * A vote that takes ballots now.
 *
 * @param label of what is put: 議案第10号に対する修正案
 */
public record OpenVote(long vote, int round, String label) {
}
