package org.gijido.ballots.casting;

import java.util.UUID;

import org.gijido.ballots.BallotPaper;

/**
 * A press on a tablet.
 *
 * @param paper  null for something that no ballot says
 * @param device the tablet's own number
 * @param code   the tracking code of a secret ballot; otherwise null
 */
public record CastCommand(UUID id, long vote, int round, BallotPaper paper, UUID device, String code) {

    /** Never what it says: a log that prints it by accident tells nothing. */
    @Override
    public String toString() {
        return "CastCommand[id=" + id + ", vote=" + vote + "/" + round + "]";
    }
}
