/**
 * A vote begins when the chair or the clerk puts an item, or several together. Looked at are the order of the rules, the
 * chair's presence and the quorum; frozen are the seats and who of them may vote. What it leaves is a round, an urn if the
 * ballots are secret, an entry of the record, and the card on the tablets.
 */
package org.gijido.ballots.opening;
