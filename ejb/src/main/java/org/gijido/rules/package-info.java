/**
 * How this council counts: what the law and the standard rules of procedure leave to each council, as numbered versions
 * that are never changed afterwards. A result names the version by which it was decided.
 *
 * <p>Not here: the counting itself ({@code ballots}) and what is put to the vote ({@code agenda}).
 */
@Feature(uses = {"access", "platform"})
package org.gijido.rules;

import org.gijido.shared.Feature;
