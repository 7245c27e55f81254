/**
 * Votes whose declared result stands, and items that ended without one, as the results are published from them. It reads what
 * the other chapters left, and nothing of a rehearsal.
 */
package org.gijido.ballots.decided;
