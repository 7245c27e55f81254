/**
 * Makes things findable: keeps this node's indexes in step with the database, one a {@link org.gijido.search.SearchKind}, and
 * answers what is sought in them ({@link org.gijido.search.Searches}). It knows no feature; each says itself what of its things
 * is sought, and puts into the question who may see which.
 *
 * <p>An index is derived and each node has its own. In the transaction that changes a document its kind and id go into the
 * outbox {@code search_changes}; after the commit, and twice a second for what other nodes changed, the
 * {@link org.gijido.search.IndexFeeder} of its kind takes in what is new there. Numbers of the outbox are given before the commit
 * and so appear out of order; {@link org.gijido.search.ChangeCursor} waits for those still missing. An index that is lost,
 * damaged, of an older layout, or of another database is filled again from the beginning while searches already work.
 */
@Feature(uses = {"index", "platform"})
package org.gijido.search;

import org.gijido.shared.Feature;
