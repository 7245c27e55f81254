/**
 * Votes 採決: opening with the entitlement frozen, ballots, closing, counting, declaration, and what goes wrong between.
 *
 * <p>A {@link org.gijido.ballots.entity.Vote} belongs to the items that are put together; each attempt is a
 * {@link org.gijido.ballots.entity.VoteRound} and stays in the record. The lock of the round's row orders everything that
 * happens to it: a ballot is counted before the closing, or refused after it, and nobody is told that a ballot was counted
 * that is not in the tally. Ballots that arrive together commit together ({@link org.gijido.ballots.BallotBox}), which is what
 * makes many seats fast. Secret ballots lie in a sealed urn until the closing ({@link org.gijido.ballots.Urn}); its key
 * is a file, as is that of the members' memos, and where one is missing the screens go on and say so.
 *
 * <p>What is put is not the item: {@link org.gijido.ballots.Course} tells what of an item is put next, and
 * {@link org.gijido.ballots.OrderGuard} keeps the order of the rules. What changes a result takes two people
 * ({@link org.gijido.ballots.TwoPersonService}); what ends an item without a vote is an {@link org.gijido.ballots.Ending}.
 *
 * <p>Every step is a row of the sitting's chained record ({@link org.gijido.ballots.SittingRecord}), from which any tally can
 * be computed again outside the product.
 *
 * <p>Not here: the council's rules ({@code rules}), what is put to the vote ({@code agenda}), who is in the chamber
 * ({@code attendance}), what is read aloud
 * ({@code sentences}), lists and statistics afterwards ({@code results}).
 */
@Feature(uses = {"access", "agenda", "assembly", "attendance", "directory", "platform", "printing", "rules", "sentences"})
package org.gijido.ballots;

import org.gijido.shared.Feature;
