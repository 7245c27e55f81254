/**
 * Deeds 処理済み and 自分が出したもの: who did what to which thing, for the one who did it, and who moved a thing last.
 *
 * <p>It observes {@link org.gijido.shared.Deed}s as the audit observes its events, and writes a row in their transaction. No
 * feature calls it to write. The record of what happened is the audit's, and what a thing is called, where it stands and who may
 * read it is said by its feature: here are only numbers, acts and names of the day.
 */
@Feature(uses = {"platform", "access"})
package org.gijido.deeds;

import org.gijido.shared.Feature;
