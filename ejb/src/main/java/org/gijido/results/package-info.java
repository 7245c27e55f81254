/**
 * What is published after a sitting: the list of results 議決結果一覧, members × items 議員別賛否一覧, a member's own votes, and
 * statistics; for screens, as CSV for spreadsheets and as PDF for the council's newsletter.
 *
 * <p>Nothing is stored here. All of it follows from {@link org.gijido.ballots.decided.DecidedVote}, so that a list can never say
 * something else than the record; paper prints the last hash of each sitting's record for the comparison.
 *
 * <p>Not here: counting and deciding, which are {@code ballots}.
 */
@Feature(uses = {"access", "agenda", "assembly", "attendance", "ballots", "platform", "printing", "rules"})
package org.gijido.results;

import org.gijido.shared.Feature;
