package org.gijido.results;

import org.gijido.ballots.VoteSign;

/** What a member said to an item, for the member. */
public record MyVote(ItemResult result, VoteSign sign) {
}
