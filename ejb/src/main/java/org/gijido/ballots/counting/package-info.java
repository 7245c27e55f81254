/**
 * The reckoning: majorities with their articles, elections with their threshold and lot, and the arithmetic in words. Used
 * by the closing, which gives what has come in and has the result fixed in the round and written into the record; and by
 * whoever shows the result of an election, which is always computed anew from its ballots.
 */
package org.gijido.ballots.counting;
