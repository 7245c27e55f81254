package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gijido.it.UnderWay;

/**
 * V31: the key of the urn moves on with every lot, and whatever falls over in between, no ballot that was acknowledged is lost.
 */
public final class SecretVoteUnderWay implements UnderWay {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final PressesUnderWay presses = new PressesUnderWay(LostUrnKeyIT::openSecretly, SecretVoteUnderWay::content);

    @Override
    public void strike() {
        presses.strike();
    }

    public void losesNoBallotAndCountsNoneTwice() {
        assertTrue(presses.turnout() >= presses.acknowledged().size());
        presses.comeAgain();
        assertEquals(PressesUnderWay.MEMBERS / 2, presses.chamber.close(presses.vote).get("inFavour").getAsInt());
        Map<String, String> published = new HashMap<>();
        presses.chamber.result().getAsJsonArray("contents")
                .forEach(content -> published.put(content.getAsJsonObject().get("code").getAsString(),
                        content.getAsJsonObject().get("says").getAsString()));
        Map<String, String> cast = new HashMap<>();
        for (int seat = 2; seat <= PressesUnderWay.MEMBERS + 1; seat++) {
            cast.put(code(seat), VoteFaultsIT.choice(seat));
        }
        assertEquals(cast, published, "each finds the own ballot");
        assertEquals(List.of(),
                LostKey.names().stream().filter(name -> name.startsWith(LostUrnKeyIT.keys(presses.vote))).toList());
    }

    private static String code(int seat) {
        return String.valueOf(LETTERS.charAt(seat)).repeat(8);
    }

    private static String content(int seat) {
        return "\"choice\":\"" + VoteFaultsIT.choice(seat) + "\",\"code\":\"" + code(seat) + "\"";
    }

    @Override
    public void close() {
        presses.close();
    }
}
