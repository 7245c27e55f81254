package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** Many at once: acknowledged is counted, and counted is acknowledged. */
class VoteRaceIT {

    @Test
    void hundredVotersAreHundredBallots() {
        try (Chamber chamber = Chamber.of(101).begin()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            List<VotingClient> tablets = tablets(chamber, 2, 101);
            List<Press> presses = tablets.parallelStream().map(tablet -> tablet.cast(vote.vote(), vote.round(), "FOR")).toList();
            presses.forEach(VoteRulesIT::counted);
            JsonObject closed = chamber.close(vote);
            assertEquals(100, closed.get("inFavour").getAsInt());
            assertEquals(100, Chamber.count("select count(*) from ballots where vote_id = " + vote.vote()));
            assertEquals(100, chamber.result().getAsJsonObject("seats").size());
            tablets.forEach(VotingClient::close);
        }
    }

    @Test
    void everyClosingReportsExactlyWhatWasAcknowledged() {
        try (Chamber chamber = Chamber.of(51).begin()) {
            List<VotingClient> tablets = tablets(chamber, 2, 51);
            for (int attempt = 1; attempt <= 4; attempt++) {
                Opened vote = chamber.open(chamber.bill("第" + attempt + "号"));
                List<CompletableFuture<JsonObject>> closings = new ArrayList<>();
                List<Press> presses = new ArrayList<>();
                try (ExecutorService closers = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (int pair = 0; pair < tablets.size(); pair++) {
                        presses.add(tablets.get(pair).cast(vote.vote(), vote.round(), "FOR"));
                        closings.add(CompletableFuture.supplyAsync(() -> chamber.close(vote), closers));
                    }
                }
                long acknowledged = presses.stream().filter(press -> VoteRulesIT.result(press).equals("COUNTED")).count();
                Set<Long> reported = closings.stream()
                        .map(closing -> closing.orTimeout(20, TimeUnit.SECONDS).join().get("inFavour").getAsLong())
                        .collect(Collectors.toSet());
                assertEquals(Set.of(acknowledged), reported);
                assertEquals(acknowledged, Chamber.count("select count(*) from ballots where vote_id = " + vote.vote()));
                presses.stream().filter(press -> VoteRulesIT.result(press).equals("COUNTED")).forEach(VoteRulesIT::counted);
                chamber.declare(vote);
            }
            tablets.forEach(VotingClient::close);
        }
    }

    @Test
    void secondOpeningsWhileVotingLoseNothing() {
        try (Chamber chamber = Chamber.of(31).begin()) {
            long bill = chamber.bill("第1号");
            Opened vote = chamber.open(bill);
            List<VotingClient> tablets = tablets(chamber, 2, 31);
            CompletableFuture<Void> openings = CompletableFuture.runAsync(() -> IntStream.range(0, 30)
                    .forEach(again -> chamber.clerk()
                            .post("/api/agenda-items/" + bill + "/vote/open", Map.of("commandId", UUID.randomUUID()))
                            .accepted()));
            List<Press> presses = tablets.stream().map(tablet -> tablet.cast(vote.vote(), vote.round(), "AGAINST")).toList();
            presses.forEach(VoteRulesIT::counted);
            openings.orTimeout(30, TimeUnit.SECONDS).join();
            assertEquals(30, chamber.close(vote).get("against").getAsInt());
            tablets.forEach(VotingClient::close);
        }
    }

    /** Whatever the software believes: the database keeps a sitting from having two votes at once. */
    @Test
    void databaseRefusesASecondRunningVote() throws SQLException {
        try (Chamber chamber = Chamber.of(3).begin(); Connection database = TestServer.database();
                Statement sql = database.createStatement()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            String second = "insert into vote_rounds (vote_id, round, sitting_id, state, method, rules_version, in_office, opened_at, in_favour, against, abstained,"
                    + " not_pressed, base, needed) values (" + vote.vote() + ", 2, " + chamber.sitting()
                    + ", '%s', 'ELECTRONIC', 0, 3, now(6), 0, 0, 0, 0, 0, 0)";
            for (String state : List.of("OPEN", "CLOSING", "PAPER", "CLOSED")) {
                assertThrows(SQLIntegrityConstraintViolationException.class, () -> sql.execute(second.formatted(state)), state);
            }
            assertEquals(1, Chamber.count("select count(*) from vote_rounds where vote_id = " + vote.vote()));
        }
    }

    /**
     * Both buttons, from two pages of the same tablet, again and again: one ballot, and it is the last one that was acknowledged.
     */
    @Test
    void bothButtonsInTwoTabsAreOneBallot() {
        try (Chamber chamber = Chamber.of(3).begin(); VotingClient one = chamber.tablet(2);
                VotingClient other = chamber.tablet(2)) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            List<Press> presses = new ArrayList<>();
            for (int tap = 0; tap < 20; tap++) {
                presses.add(one.cast(vote.vote(), vote.round(), "FOR"));
                presses.add(other.cast(vote.vote(), vote.round(), "AGAINST"));
            }
            presses.forEach(press -> assertEquals("COUNTED", VoteRulesIT.result(press)));
            JsonObject mine = one.chamber().getAsJsonObject("vote").getAsJsonObject("mine");
            JsonObject closed = chamber.close(vote);
            assertEquals(1, closed.get("inFavour").getAsInt() + closed.get("against").getAsInt());
            assertEquals(mine.get("choice").getAsString().equals("FOR") ? 1 : 0, closed.get("inFavour").getAsInt());
        }
    }

    private static List<VotingClient> tablets(Chamber chamber, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(chamber::tablet).toList();
    }
}
