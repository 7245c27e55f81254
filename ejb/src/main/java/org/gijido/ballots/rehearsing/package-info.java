/**
 * A clerk begins a rehearsal of a sitting: invented items, real members, and some of them played by the product. Everything
 * else happens in the other chapters as in earnest. Ending it leaves nothing behind.
 */
package org.gijido.ballots.rehearsing;
