package org.gijido.ballots;

/**
 * What the rule makes of a count.
 *
 * @param base       how many the majority is reckoned from
 * @param needed     votes in favour that were needed
 * @param arithmetic the reckoning in words, for the record
 */
public record Decision(Outcome outcome, int base, int needed, String arithmetic) {
}
