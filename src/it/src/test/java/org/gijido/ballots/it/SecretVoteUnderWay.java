package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.UnderWay;

/**
 * V31: the key of the urn moves on with every lot, and whatever falls over in between, no ballot that was acknowledged is lost.
 */
public final class SecretVoteUnderWay implements UnderWay {

    private static final int MEMBERS = 20;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final Chamber chamber = Chamber.of(MEMBERS + 1).begin();
    private final Opened vote = LostUrnKeyIT.openSecretly(chamber);
    private final List<VotingClient> tablets = new ArrayList<>();
    private final Map<Integer, Press> presses = new TreeMap<>();

    public SecretVoteUnderWay() {
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
            presses.put(seat, tablets.get(seat - 2).cast(UUID.randomUUID(), vote.vote(), vote.round(), content(seat)));
        }
    }

    public void losesNoBallotAndCountsNoneTwice() {
        long acknowledged = presses.values().stream().filter(VoteFaultsIT::acknowledged).count();
        assertTrue(acknowledged >= 1, "one had its answer before");
        assertTrue(chamber.state().getAsJsonObject("vote").get("turnout").getAsLong() >= acknowledged);
        presses.forEach((seat, press) -> {
            try (VotingClient again = chamber.tablet(seat)) {
                assertEquals("COUNTED", VoteRulesIT.result(again.cast(press.id(), vote.vote(), vote.round(), content(seat))));
            }
        });
        assertEquals(MEMBERS / 2, chamber.close(vote).get("inFavour").getAsInt());
        Map<String, String> published = new HashMap<>();
        chamber.result().getAsJsonArray("contents")
                .forEach(content -> published.put(content.getAsJsonObject().get("code").getAsString(),
                        content.getAsJsonObject().get("says").getAsString()));
        Map<String, String> cast = new HashMap<>();
        presses.keySet().forEach(seat -> cast.put(code(seat), VoteFaultsIT.choice(seat)));
        assertEquals(cast, published, "each finds the own ballot");
        assertEquals(List.of(), LostKey.names().stream().filter(name -> name.startsWith(LostUrnKeyIT.keys(vote))).toList());
    }

    private static String code(int seat) {
        return String.valueOf(LETTERS.charAt(seat)).repeat(8);
    }

    private static String content(int seat) {
        return "\"choice\":\"" + VoteFaultsIT.choice(seat) + "\",\"code\":\"" + code(seat) + "\"";
    }

    @Override
    public void close() {
        tablets.forEach(VotingClient::close);
        chamber.close();
    }
}
