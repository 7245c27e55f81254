/**
 * Makes past answers findable: keeps this node's index in step with the database and answers what is sought in it.
 *
 * <p>The index is derived and each node has its own. In the transaction that stores a past answer its id goes into the
 * outbox {@code search_changes}; after the commit, and twice a second for what other nodes stored, the
 * {@link org.gijido.search.IndexFeeder} takes in what is new there. Ids of the outbox are given before the commit and
 * so appear out of order; {@link org.gijido.search.ChangeCursor} waits for those still missing. An index that is lost,
 * damaged, of an older layout, or of another database is filled again from the beginning while searches already work.
 */
@Feature(uses = {"archive", "index", "platform"})
package org.gijido.search;

import org.gijido.shared.Feature;
