package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever breaks while members vote: acknowledged is stored is counted is shown, everywhere. */
class VoteFaultsIT {

    /** Seats with even numbers are in favour. */
    static String choice(int seat) {
        return seat % 2 == 0 ? "FOR" : "AGAINST";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void cutConnectionSendsItsPressOnReturn(int seconds) throws Exception {
        try (Chamber chamber = Chamber.of(4).begin(); Wire wire = Wire.lay()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            VotingClient cut = chamber.tablet(2, wire.url());
            wire.cut();
            UUID id = UUID.randomUUID();
            try {
                cut.cast(id, vote.vote(), vote.round(), "\"choice\":\"FOR\"");
            } catch (CompletionException | IllegalStateException broken) {
                // The tablet notices at once, or later; either way it keeps the press.
            }
            TimeUnit.SECONDS.sleep(seconds);
            assertEquals(0, stored(vote));
            wire.mend();
            try (VotingClient back = chamber.tablet(2, wire.url())) {
                VoteRulesIT.counted(back.cast(id, vote.vote(), vote.round(), "\"choice\":\"FOR\""));
            }
            assertEquals(1, chamber.close(vote).get("inFavour").getAsInt());
        }
    }

    @Test
    void everybodyComingBackAtOnceLosesNothing() {
        int members = 120;
        try (Chamber chamber = Chamber.of(members + 1).begin(); Wire wire = Wire.lay()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            List<VotingClient> tablets = IntStream.rangeClosed(2, members + 1).mapToObj(seat -> chamber.tablet(seat, wire.url()))
                    .toList();
            Map<Integer, UUID> ids = new TreeMap<>();
            IntStream.rangeClosed(2, members + 1).forEach(seat -> ids.put(seat, UUID.randomUUID()));
            ids.forEach((seat, id) -> {
                if (seat == members / 2) {
                    wire.cut();
                }
                try {
                    tablets.get(seat - 2).cast(id, vote.vote(), vote.round(), "\"choice\":\"" + choice(seat) + "\"");
                } catch (CompletionException | IllegalStateException broken) {
                    // As above.
                }
            });
            wire.mend();
            ids.entrySet().parallelStream().forEach(press -> {
                try (VotingClient back = chamber.tablet(press.getKey(), wire.url())) {
                    assertEquals("COUNTED", VoteRulesIT.result(back.cast(press.getValue(), vote.vote(), vote.round(),
                            "\"choice\":\"" + choice(press.getKey()) + "\"")));
                }
            });
            allSay(chamber, vote, members);
        }
    }

    /** State and the events after it are the same as the state now. */
    @Test
    void eventsLeadFromAnyStateToTheLast() throws Exception {
        try (Chamber chamber = Chamber.of(8).begin(); VotingClient board = chamber.tablet(1)) {
            long bill = chamber.bill("第1号");
            List<JsonObject> events = new CopyOnWriteArrayList<>();
            board.listen(frame -> {
                if (frame.has("seq") && frame.has("type")) {
                    events.add(frame);
                }
            });
            JsonObject before = board.chamber();
            Opened vote = chamber.open(bill);
            VoteCourseIT.press(chamber, vote, "FOR", "AGAINST", "FOR", "ABSTAIN");
            JsonObject now = board.chamber();
            for (int wait = 0; wait < 200 && board.seq() < now.get("seq").getAsLong(); wait++) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            JsonObject folded = null;
            for (JsonObject event : List.copyOf(events)) {
                if (event.get("seq").getAsLong() > before.get("seq").getAsLong()) {
                    folded = fold(fold(folded, event), event);
                }
            }
            JsonObject fresh = now.getAsJsonObject("vote");
            for (String part : List.of("id", "round", "items", "label", "meaning", "choices", "entitled", "others", "counted",
                    "turnout", "counts")) {
                assertEquals(fresh.get(part), folded.get(part), part);
            }
        }
    }

    /** As {@code docs/voting-protocol.md} tells a client to. */
    private static JsonObject fold(JsonObject vote, JsonObject event) {
        JsonObject data = event.getAsJsonObject("data");
        return switch (event.get("type").getAsString()) {
            case "chamber.opened" -> vote != null && vote.get("id").equals(data.getAsJsonObject("vote").get("id")) ? vote
                    : data.getAsJsonObject("vote").deepCopy();
            case "chamber.counted" -> {
                data.getAsJsonObject("counted").entrySet()
                        .forEach(seat -> vote.getAsJsonObject("counted").add(seat.getKey(), seat.getValue()));
                vote.add("turnout", data.get("turnout"));
                vote.add("counts", data.get("counts"));
                yield vote;
            }
            default -> vote;
        };
    }

    /** The clerk, every member, the table of ballots and the closing say the same number. */
    static void allSay(Chamber chamber, Opened vote, int ballots) {
        assertEquals(ballots, stored(vote));
        assertEquals(ballots, chamber.state().getAsJsonObject("vote").get("turnout").getAsInt());
        for (int seat = 2; seat <= 6; seat++) {
            JsonObject mine = chamber.member(seat).api().get("/api/sittings/" + chamber.sitting() + "/chamber").accepted().json()
                    .getAsJsonObject()
                    .getAsJsonObject("vote").getAsJsonObject("mine");
            assertEquals(choice(seat), mine.get("choice").getAsString());
        }
        JsonObject closed = chamber.close(vote);
        long inFavour = IntStream.rangeClosed(2, ballots + 1).filter(seat -> choice(seat).equals("FOR")).count();
        assertEquals(inFavour, closed.get("inFavour").getAsLong());
        assertEquals(ballots - inFavour, closed.get("against").getAsLong());
        assertEquals(ballots, chamber.result().getAsJsonObject("seats").size());
    }

    static boolean acknowledged(Press press) {
        VotingClient.Timed answer = press.answered().completeOnTimeout(null, 10, TimeUnit.MILLISECONDS).join();
        return answer != null && answer.frame().get("ok").getAsBoolean();
    }

    static long stored(Opened vote) {
        return Chamber.count("select count(*) from ballots where vote_id = " + vote.vote());
    }
}
