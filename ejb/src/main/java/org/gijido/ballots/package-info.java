/**
 * Votes 採決: opening with the entitlement frozen, ballots, closing, counting, declaration, and what goes wrong between.
 *
 * <p>A {@link org.gijido.ballots.entity.Vote} belongs to the items that are put together; each attempt is a
 * {@link org.gijido.ballots.entity.VoteRound} and stays in the record. The lock of the round's row orders everything that
 * happens to it: a ballot is counted before the closing, or refused after it, and nobody is told that a ballot was counted
 * that is not in the tally. Where a key is missing, of an urn or of memos, the screens go on and say so.
 *
 * <p>Each chapter is a package. In the order of the story: {@code course} tells what is put next, {@code opening} freezes who
 * may vote, {@code casting} takes ballots, secret ones into the {@code urn}; {@code handover} goes on by paper; {@code closing}
 * ends it, {@code counting} reckons, {@code seen} is for votes without tablets, {@code declaring} follows the count to the
 * chair's words and to what changes them. {@code chamber} shows all this, {@code record} keeps it, {@code decided} gives it to
 * the results, and {@code rehearsing} is for practice. What every chapter needs lies here: the stores of votes, seats and
 * ballots, their values, and the events. Chapters use this package and each other without a circle; it uses none of them.
 *
 * <p>Not here: the council's rules ({@code rules}), what is put to the vote ({@code agenda}), who is in the chamber
 * ({@code attendance}), what is read aloud ({@code sentences}), lists and statistics afterwards ({@code results}).
 */
@Feature(uses = {"access", "agenda", "assembly", "attendance", "directory", "platform", "printing", "rules", "sentences"})
package org.gijido.ballots;

import org.gijido.shared.Feature;
