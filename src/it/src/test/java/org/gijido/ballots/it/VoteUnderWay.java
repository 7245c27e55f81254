package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.UnderWay;

/** Twenty members press; half have their answer: no ballot that was acknowledged is lost, and none counts twice. */
public final class VoteUnderWay implements UnderWay {

    private static final int MEMBERS = 20;

    private final Chamber chamber = Chamber.of(MEMBERS + 1).begin();
    private final Opened vote = chamber.open(chamber.bill("第1号"));
    private final List<VotingClient> tablets = new ArrayList<>();
    private final Map<Integer, Press> presses = new TreeMap<>();

    public VoteUnderWay() {
        for (int seat = 2; seat <= MEMBERS + 1; seat++) {
            tablets.add(chamber.tablet(seat));
        }
        press(2, MEMBERS / 2);
        VoteRulesIT.counted(presses.get(MEMBERS / 2));
    }

    @Override
    public void strike() {
        press(MEMBERS / 2 + 1, MEMBERS + 1);
    }

    private void press(int first, int last) {
        for (int seat = first; seat <= last; seat++) {
            presses.put(seat, tablets.get(seat - 2).cast(vote.vote(), vote.round(), VoteFaultsIT.choice(seat)));
        }
    }

    public void losesNoBallot() {
        long acknowledged = presses.values().stream().filter(VoteFaultsIT::acknowledged).count();
        assertTrue(acknowledged >= 1, "one had its answer before");
        assertEquals(VoteFaultsIT.stored(vote), chamber.state().getAsJsonObject("vote").get("turnout").getAsLong());
        presses.forEach((seat, press) -> assertTrue(!VoteFaultsIT.acknowledged(press) || isStored(seat),
                "acknowledged and gone: seat " + seat));
        // Every tablet comes back and sends its press again, not knowing whether it had arrived.
        presses.forEach((seat, press) -> {
            try (VotingClient again = chamber.tablet(seat)) {
                assertEquals("COUNTED", VoteRulesIT.result(again.cast(press.id(), vote.vote(), vote.round(),
                        "\"choice\":\"" + VoteFaultsIT.choice(seat) + "\"")));
            }
        });
        VoteFaultsIT.allSay(chamber, vote, MEMBERS);
    }

    private boolean isStored(int seat) {
        return Chamber.count("select count(*) from ballots where vote_id = " + vote.vote() + " and seat = " + seat) == 1;
    }

    @Override
    public void close() {
        tablets.forEach(VotingClient::close);
        chamber.close();
    }
}
