package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gijido.it.Chamber;
import org.gijido.it.UnderWay;

/** Twenty members press; half have their answer: no ballot that was acknowledged is lost, and none counts twice. */
public final class VoteUnderWay implements UnderWay {

    private final PressesUnderWay presses = new PressesUnderWay(chamber -> chamber.open(chamber.bill("第1号")),
            seat -> "\"choice\":\"" + VoteFaultsIT.choice(seat) + "\"");

    @Override
    public void strike() {
        presses.strike();
    }

    public void losesNoBallot() {
        assertEquals(VoteFaultsIT.stored(presses.vote), presses.turnout());
        presses.acknowledged().forEach(seat -> assertTrue(isStored(seat), "acknowledged and gone: seat " + seat));
        presses.comeAgain();
        VoteFaultsIT.allSay(presses.chamber, presses.vote, PressesUnderWay.MEMBERS);
    }

    private boolean isStored(int seat) {
        return Chamber.count("select count(*) from ballots where vote_id = " + presses.vote.vote() + " and seat = " + seat) == 1;
    }

    @Override
    public void close() {
        presses.close();
    }
}
