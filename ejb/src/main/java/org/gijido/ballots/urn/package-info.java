/**
 * Where secret ballots lie: one sealed row a round, laid by the opening, sealed anew with the next key by every lot of ballots,
 * and emptied by the closing or when the round is made void. Keys are files; what is left over of them a job destroys.
 */
package org.gijido.ballots.urn;
