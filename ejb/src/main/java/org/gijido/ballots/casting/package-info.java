/**
 * Ballots come in from the tablets, from the opening until the closing. Those that arrive together commit together, and each is
 * answered for ever the same: counted, or refused and why. Besides: which device a member votes with, whether the card is in
 * front of the member, and the sealed memos of what a member means to vote.
 */
package org.gijido.ballots.casting;
