/**
 * What the chamber sees and hears: the state of a sitting for tablets, console, chair and board, and the sentences that the
 * chair reads. Asked when a page loads, and by each step for the event that it sends. It reads and leaves nothing.
 */
package org.gijido.ballots.chamber;
