/**
 * The order of business 議事日程 of a sitting: its items in their places, what of each is put to the vote and what 賛成 then
 * means, which are put together 一括 and which were added 追加日程.
 *
 * <p>Items change until they are put to a vote; {@link org.gijido.agenda.ItemUse} tells. The sentence about 賛成 is derived
 * from kind, committee report and what is put, and is stored only where the clerk worded it. Votes and their results belong
 * to {@code ballots}.
 */
@Feature(uses = {"platform", "access", "assembly", "index", "rules", "search"})
package org.gijido.agenda;

import org.gijido.shared.Feature;
