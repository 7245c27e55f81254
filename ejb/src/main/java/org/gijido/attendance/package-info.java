/**
 * The roll of a sitting 出席簿: who is in the chamber, who presides, who is recused from an item, and whether there is
 * a quorum.
 *
 * <p>Presence is never stored: it follows from the last mark. Marks are added and never changed, so the roll of any
 * moment can be told. Whoever needs the roll to stand still (a vote that opens) takes the lock of its row.
 *
 * <p>Not here: what a vote makes of it ({@code ballots}).
 */
@Feature(uses = {"access", "agenda", "assembly", "directory", "platform", "rules"})
package org.gijido.attendance;

import org.gijido.shared.Feature;
