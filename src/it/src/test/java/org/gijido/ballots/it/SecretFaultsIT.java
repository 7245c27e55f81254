package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.ServerProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** V31: the key of the urn moves on with every lot, and whatever falls over in between, no ballot that was acknowledged is lost. */
class SecretFaultsIT {

    private static final int MEMBERS = 20;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @ParameterizedTest
    @EnumSource
    void killedInTheMiddleLosesNoSecretBallotAndCountsNoneTwice(ServerProcess killed) {
        try (Chamber chamber = Chamber.of(MEMBERS + 1).begin()) {
            Opened vote = LostUrnKeyIT.openSecretly(chamber);
            Map<Integer, Press> presses = new TreeMap<>();
            List<VotingClient> tablets = new ArrayList<>();
            for (int seat = 2; seat <= MEMBERS + 1; seat++) {
                tablets.add(chamber.tablet(seat));
            }
            for (int seat = 2; seat <= MEMBERS + 1; seat++) {
                presses.put(seat, tablets.get(seat - 2).cast(UUID.randomUUID(), vote.vote(), vote.round(), content(seat)));
                if (seat == MEMBERS / 2) {
                    VoteRulesIT.counted(presses.get(seat));
                }
            }
            killed.kill();
            ServerProcess.awaitReady();
            long acknowledged = presses.values().stream().filter(SecretFaultsIT::acknowledged).count();
            assertTrue(acknowledged >= 1, "one had its answer before");
            assertTrue(chamber.state().getAsJsonObject("vote").get("turnout").getAsLong() >= acknowledged);
            presses.forEach((seat, press) -> {
                try (VotingClient again = chamber.tablet(seat)) {
                    assertEquals("COUNTED", VoteRulesIT.result(again.cast(press.id(), vote.vote(), vote.round(), content(seat))));
                }
            });
            assertEquals(MEMBERS / 2, chamber.close(vote).get("inFavour").getAsInt());
            Map<String, String> published = new HashMap<>();
            chamber.result().getAsJsonArray("contents").forEach(content -> published.put(content.getAsJsonObject().get("code").getAsString(),
                    content.getAsJsonObject().get("says").getAsString()));
            Map<String, String> cast = new HashMap<>();
            presses.keySet().forEach(seat -> cast.put(code(seat), choice(seat)));
            assertEquals(cast, published, "each finds the own ballot");
            assertEquals(List.of(), LostKey.names().stream().filter(name -> name.startsWith(LostUrnKeyIT.keys(vote))).toList());
            tablets.forEach(VotingClient::close);
        }
    }

    private static String choice(int seat) {
        return seat % 2 == 0 ? "FOR" : "AGAINST";
    }

    private static String code(int seat) {
        return String.valueOf(LETTERS.charAt(seat)).repeat(8);
    }

    private static String content(int seat) {
        return "\"choice\":\"" + choice(seat) + "\",\"code\":\"" + code(seat) + "\"";
    }

    private static boolean acknowledged(Press press) {
        VotingClient.Timed answer = press.answered().completeOnTimeout(null, 10, TimeUnit.MILLISECONDS).join();
        return answer != null && answer.frame().get("ok").getAsBoolean();
    }
}
