/** Votes through the wire: what no press, no pair of presses and no fault may do to a ballot. */
package org.gijido.ballots.it;
