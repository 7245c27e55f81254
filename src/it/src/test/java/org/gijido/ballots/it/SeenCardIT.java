package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.junit.jupiter.api.Test;

/** V33: the desk believes only cards that were dealt. */
class SeenCardIT {

    @Test
    void aFrameOfAVoteThatDoesNotRunTakesNoMarkAway() {
        try (Chamber chamber = Chamber.of(5).begin(); Chamber elsewhere = Chamber.of(2).begin();
                VotingClient second = chamber.tablet(2); VotingClient third = chamber.tablet(3);
                VotingClient fourth = chamber.tablet(4)) {
            Opened before = chamber.open(chamber.bill("第1号"));
            chamber.close(before);
            chamber.declare(before);
            Opened vote = chamber.open(chamber.bill("第2号"));
            Opened other = elsewhere.open(elsewhere.bill("第1号"));
            seen(second, chamber.sitting(), vote.vote(), vote.round());
            seen(third, chamber.sitting(), vote.vote(), vote.round());
            assertEquals(Set.of(2, 3), marked(chamber));
            for (long[] wrong : List.of(new long[] {before.vote(), 1}, new long[] {vote.vote(), 2}, new long[] {other.vote(), 1},
                    new long[] {Long.MAX_VALUE, 1},
                    new long[] {vote.vote(), (1L << 32) + 1}, new long[] {-1, -1})) {
                seen(fourth, chamber.sitting(), wrong[0], wrong[1]);
                assertEquals(Set.of(2, 3), marked(chamber), () -> "after vote " + wrong[0] + ", round " + wrong[1]);
            }
            seen(fourth, elsewhere.sitting(), vote.vote(), vote.round());
            seen(fourth, elsewhere.sitting(), other.vote(), other.round());
            assertEquals(Set.of(2, 3), marked(chamber));
            seen(fourth, chamber.sitting(), vote.vote(), vote.round());
            assertEquals(Set.of(2, 3, 4), marked(chamber));
        }
    }

    @Test
    void whoHasNoCardHasSeenNone() {
        try (Chamber chamber = Chamber.of(4).begin(); VotingClient chair = chamber.tablet(1);
                VotingClient away = chamber.tablet(3)) {
            chamber.mark(3, "LEFT_ROOM");
            Opened vote = chamber.open(chamber.bill("第1号"));
            seen(chair, chamber.sitting(), vote.vote(), vote.round());
            seen(away, chamber.sitting(), vote.vote(), vote.round());
            assertEquals(Set.of(), marked(chamber));
        }
    }

    private static void seen(VotingClient tablet, long sitting, long vote, long round) {
        String id = UUID.randomUUID().toString();
        CompletableFuture<Void> answered = new CompletableFuture<>();
        tablet.listen(frame -> {
            if (frame.has("reply") && frame.get("reply").getAsString().equals(id)) {
                answered.complete(null);
            }
        });
        tablet.send("{\"command\":\"ballots.seen\",\"id\":\"" + id + "\",\"data\":{\"sitting\":" + sitting + ",\"vote\":" + vote
                + ",\"round\":" + round + "}}");
        answered.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static Set<Integer> marked(Chamber chamber) {
        JsonObject seats = chamber.clerk().get("/api/sittings/" + chamber.sitting() + "/desk").accepted().json().getAsJsonObject()
                .getAsJsonObject("seats");
        Set<Integer> marked = new TreeSet<>();
        seats.entrySet().stream().filter(seat -> seat.getValue().getAsJsonObject().get("seen").getAsBoolean())
                .forEach(seat -> marked.add(Integer.parseInt(seat.getKey())));
        return marked;
    }
}
