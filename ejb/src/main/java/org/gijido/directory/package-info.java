/**
 * The city's people and its organisation, each by date: what a department was called, who held which post on any day.
 *
 * <p>Units, names and posts are told in periods that never overlap; the database itself refuses an overlap. A
 * reorganisation or a transfer adds a period and ends the one before, so that "as of" any day gives the words of that
 * day. Whoever records a fact (a stamp, a comment) keeps the words of its day itself and does not ask here later.
 *
 * <p>Accounts and roles do not belong here but to {@code access}; councillors are persons here, and what makes them
 * councillors is told in {@code assembly}.
 */
@Feature(uses = {"access", "index", "platform", "search"})
package org.gijido.directory;

import org.gijido.shared.Feature;
