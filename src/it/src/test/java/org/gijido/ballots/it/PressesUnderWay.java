package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.UnderWay;

/** Twenty members press in a chamber of their own; half have their answer when the end comes. */
final class PressesUnderWay implements UnderWay {

    static final int MEMBERS = 20;

    final Chamber chamber = Chamber.of(MEMBERS + 1).begin();
    final Opened vote;
    private final IntFunction<String> content;
    private final List<VotingClient> tablets = new ArrayList<>();
    private final Map<Integer, Press> presses = new TreeMap<>();

    /** @param content what the member of a seat sends, as the protocol has it */
    PressesUnderWay(Function<Chamber, Opened> opening, IntFunction<String> content) {
        this.vote = opening.apply(chamber);
        this.content = content;
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
            presses.put(seat, tablets.get(seat - 2).cast(UUID.randomUUID(), vote.vote(), vote.round(), content.apply(seat)));
        }
    }

    /** The seats whose press was acknowledged before the end, at least one. */
    List<Integer> acknowledged() {
        List<Integer> seats = presses.keySet().stream().filter(seat -> VoteFaultsIT.acknowledged(presses.get(seat))).toList();
        assertTrue(!seats.isEmpty(), "one had its answer before");
        return seats;
    }

    long turnout() {
        return chamber.state().getAsJsonObject("vote").get("turnout").getAsLong();
    }

    /** Every tablet comes back and sends its press again, not knowing whether it had arrived. */
    void comeAgain() {
        presses.forEach((seat, press) -> {
            try (VotingClient again = chamber.tablet(seat)) {
                assertEquals("COUNTED",
                        VoteRulesIT.result(again.cast(press.id(), vote.vote(), vote.round(), content.apply(seat))));
            }
        });
    }

    @Override
    public void close() {
        tablets.forEach(VotingClient::close);
        chamber.close();
    }
}
