package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Chamber.Rules;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The black-box cases of a vote: what may be pressed when, and by whom. */
class VoteRulesIT {

    private Chamber chamber;

    @BeforeEach
    void sitting() {
        chamber = Chamber.of(6).begin();
    }

    @AfterEach
    void end() {
        chamber.close();
    }

    @Test
    void openingTwiceIsOneVoteAndLosesNothing() throws Exception {
        long bill = chamber.bill("第1号");
        Opened first = chamber.open(bill);
        try (VotingClient tablet = chamber.tablet(2)) {
            counted(tablet.cast(first.vote(), first.round(), "FOR"));
            assertEquals(first, chamber.open(bill));
            assertEquals(1, chamber.close(first).get("inFavour").getAsInt());
            assertEquals(409, chamber.clerk()
                    .post("/api/agenda-items/" + bill + "/vote/open", Map.of("commandId", UUID.randomUUID())).status());
            assertEquals(1, ballots(first));
        }
    }

    @Test
    void sameCommandOpensOnceForEver() {
        long bill = chamber.bill("第1号");
        Map<String, UUID> command = Map.of("commandId", UUID.randomUUID());
        JsonObject first = chamber.clerk().post("/api/agenda-items/" + bill + "/vote/open", command).accepted().json()
                .getAsJsonObject();
        chamber.close(new Opened(first.get("vote").getAsLong(), 1));
        assertEquals(first, chamber.clerk().post("/api/agenda-items/" + bill + "/vote/open", command).accepted().json());
    }

    @Test
    void onlyOneVoteRunsInASitting() {
        Opened first = chamber.open(chamber.bill("第1号"));
        long second = chamber.bill("第2号");
        assertEquals(409, chamber.clerk()
                .post("/api/agenda-items/" + second + "/vote/open", Map.of("commandId", UUID.randomUUID())).status());
        chamber.close(first);
        assertEquals(409, chamber.clerk()
                .post("/api/agenda-items/" + second + "/vote/open", Map.of("commandId", UUID.randomUUID())).status());
        chamber.declare(first);
        chamber.open(second);
    }

    @Test
    void votesBeforeAndAfterAreRefusedAndNotCounted() throws Exception {
        long bill = chamber.bill("第1号");
        try (VotingClient tablet = chamber.tablet(2)) {
            assertEquals("NOT_OPEN", result(tablet.cast(999_999_999, 1, "FOR")));
            Opened vote = chamber.open(bill);
            assertEquals("NOT_OPEN", result(tablet.cast(vote.vote(), 2, "FOR")));
            chamber.close(vote);
            assertEquals("NOT_OPEN", result(tablet.cast(vote.vote(), vote.round(), "FOR")));
            assertEquals(0, ballots(vote));
            JsonObject late = chamber.clerk().get("/api/sittings/" + chamber.sitting() + "/desk").accepted().json()
                    .getAsJsonObject()
                    .getAsJsonArray("late").get(0).getAsJsonObject();
            assertEquals("議員 2", late.get("name").getAsString());
        }
    }

    @Test
    void absentRecusedLeftChairAndStrangersDoNotVote() throws Exception {
        long bill = chamber.bill("第1号");
        chamber.mark(3, "ABSENT");
        chamber.recuse(bill, 4);
        chamber.mark(5, "LEFT_ROOM");
        Opened vote = chamber.open(bill);
        for (int seat : new int[] {1, 3, 4, 5}) {
            try (VotingClient tablet = chamber.tablet(seat)) {
                assertEquals("NOT_ENTITLED", result(tablet.cast(vote.vote(), vote.round(), "FOR")), "seat " + seat);
            }
        }
        try (VotingClient stranger = VotingClient.connect(TestServer.url(), TestServer.account("councillor").token(),
                chamber.sitting(), UUID.randomUUID())) {
            assertEquals("NOT_ENTITLED", result(stranger.cast(vote.vote(), vote.round(), "FOR")));
        }
        JsonObject shown = chamber.state().getAsJsonObject("vote");
        assertEquals("{\"1\":\"CHAIR\",\"3\":\"ABSENT\",\"4\":\"RECUSED\",\"5\":\"OUT\"}",
                shown.getAsJsonObject("others").toString());
        assertEquals(0, ballots(vote));
    }

    @Test
    void whoComesLaterDoesNotJoinAndWhoLeavesIsNotWaitedFor() throws Exception {
        chamber.mark(3, "ABSENT");
        Opened vote = chamber.open(chamber.bill("第1号"));
        chamber.mark(3, "ARRIVED");
        chamber.mark(4, "LEFT_ROOM");
        try (VotingClient arrived = chamber.tablet(3); VotingClient left = chamber.tablet(4);
                VotingClient two = chamber.tablet(2);
                VotingClient five = chamber.tablet(5); VotingClient six = chamber.tablet(6)) {
            assertEquals("NOT_ENTITLED", result(arrived.cast(vote.vote(), vote.round(), "FOR")));
            assertEquals("LEFT", result(left.cast(vote.vote(), vote.round(), "FOR")));
            counted(two.cast(vote.vote(), vote.round(), "FOR"));
            counted(five.cast(vote.vote(), vote.round(), "AGAINST"));
            counted(six.cast(vote.vote(), vote.round(), "FOR"));
            assertEquals(0, chamber.close(vote).get("notPressed").getAsInt());
        }
    }

    @Test
    void staffAndViewersCannotVoteOrRun() {
        long bill = chamber.bill("第1号");
        for (String role : new String[] {"viewer", "drafter", "mayor", "admin", "general-affairs", "councillor"}) {
            assertEquals(
                    403, TestServer.api(role)
                            .post("/api/agenda-items/" + bill + "/vote/open", Map.of("commandId", UUID.randomUUID())).status(),
                    role);
        }
        assertEquals(403, chamber.member(2).api()
                .post("/api/agenda-items/" + bill + "/vote/open", Map.of("commandId", UUID.randomUUID())).status());
        chamber.member(1).api().post("/api/agenda-items/" + bill + "/vote/open", Map.of("commandId", UUID.randomUUID()))
                .accepted();
        try (VotingClient secretary = VotingClient.connect(TestServer.url(), TestServer.account("secretariat").token(),
                chamber.sitting(), UUID.randomUUID())) {
            JsonObject vote = chamber.state().getAsJsonObject("vote");
            JsonObject reply = secretary.cast(vote.get("id").getAsLong(), 1, "FOR").answered().orTimeout(10, TimeUnit.SECONDS)
                    .join().frame();
            assertEquals(403, reply.getAsJsonObject("error").get("status").getAsInt());
        }
    }

    @Test
    void roleTakenAwayTakesTheVote() throws Exception {
        Opened vote = chamber.open(chamber.bill("第1号"));
        try (VotingClient tablet = chamber.tablet(2)) {
            TestServer.api("admin").put("/api/accounts/" + chamber.member(2).account() + "/roles", List.of("viewer")).accepted();
            assertEquals(4001, tablet.closed().orTimeout(5, TimeUnit.SECONDS).join(), "the connection ends with the role");
            assertEquals(0, ballots(vote));
        }
    }

    @Test
    void secondPressSetsAndNeverToggles() throws Exception {
        Opened vote = chamber.open(chamber.bill("第1号"));
        try (VotingClient tablet = chamber.tablet(2)) {
            Press first = tablet.cast(vote.vote(), vote.round(), "FOR");
            counted(first);
            for (int again = 0; again < 20; again++) {
                JsonObject reply = reply(tablet.cast(vote.vote(), vote.round(), "FOR"));
                assertEquals("COUNTED", reply.get("result").getAsString());
                assertEquals(first.id().toString().substring(0, 8), reply.get("mark").getAsString());
            }
            counted(tablet.cast(vote.vote(), vote.round(), "AGAINST"));
            assertEquals(1, ballots(vote));
            JsonObject closed = chamber.close(vote);
            assertEquals(0, closed.get("inFavour").getAsInt());
            assertEquals(1, closed.get("against").getAsInt());
        }
    }

    @Test
    void changeIsRefusedWhereTheRuleSaysSo() throws Exception {
        chamber.rules(new Rules().with("change_before_closing", false).with("abstain_button", false));
        Opened vote = chamber.open(chamber.bill("第1号"));
        try (VotingClient tablet = chamber.tablet(2)) {
            counted(tablet.cast(vote.vote(), vote.round(), "FOR"));
            assertEquals("FIXED", result(tablet.cast(vote.vote(), vote.round(), "AGAINST")));
            assertEquals("UNKNOWN_CHOICE", result(tablet.cast(vote.vote(), vote.round(), "ABSTAIN")));
            assertEquals("UNKNOWN_CHOICE", result(tablet.cast(vote.vote(), vote.round(), "MAYBE")));
            assertEquals("UNKNOWN_CHOICE", result(tablet.name(vote.vote(), vote.round(), 3, null)));
            assertEquals(1, chamber.close(vote).get("inFavour").getAsInt());
        }
    }

    /** A print of what a secret ballot says could be found again by trying all that it could say. */
    @Test
    void aSecretBallotLeavesNoPrintOfWhatItSays() throws Exception {
        Opened vote = LostUrnKeyIT.openSecretly(chamber);
        UUID device = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        try (VotingClient one = chamber.tablet(2, device); VotingClient other = chamber.tablet(3, device)) {
            counted(one.cast(id, vote.vote(), vote.round(), "\"choice\":\"FOR\",\"code\":\"22222222\""));
            counted(other.castSecretly(vote.vote(), vote.round(), "AGAINST", "33333333"));
            assertEquals("COUNTED", result(one.cast(id, vote.vote(), vote.round(), "\"choice\":\"FOR\",\"code\":\"22222222\"")));
            assertUsed(other.cast(id, vote.vote(), vote.round(), "\"choice\":\"FOR\",\"code\":\"22222222\""));
        }
        String ofTheVote = " from commands where kind = 'ballot.cast' and subject = " + vote.vote();
        assertEquals(2, Chamber.count("select count(*)" + ofTheVote));
        assertEquals(1, Chamber.count("select count(distinct content)" + ofTheVote), "the same for both");
        assertEquals(0, Chamber.count("select count(occurred_at)" + ofTheVote), "and no time");
    }

    @Test
    void sameCommandIsAnsweredTheSameForEverAndForNobodyElse() throws Exception {
        Opened vote = chamber.open(chamber.bill("第1号"));
        UUID id = UUID.randomUUID();
        try (VotingClient tablet = chamber.tablet(2); VotingClient other = chamber.tablet(3)) {
            JsonObject first = reply(tablet.cast(id, vote.vote(), vote.round(), "\"choice\":\"FOR\""));
            assertEquals(first, reply(tablet.cast(id, vote.vote(), vote.round(), "\"choice\":\"FOR\"")));
            assertUsed(tablet.cast(id, vote.vote(), vote.round(), "\"choice\":\"AGAINST\""));
            assertUsed(other.cast(id, vote.vote(), vote.round(), "\"choice\":\"FOR\""));
            chamber.close(vote);
            assertEquals(first, reply(tablet.cast(id, vote.vote(), vote.round(), "\"choice\":\"FOR\"")));
            assertEquals(1, chamber.result().getAsJsonObject("counts").get("for").getAsInt());
        }
    }

    @Test
    void oneMemberVotesWithOneDevice() throws Exception {
        Opened vote = chamber.open(chamber.bill("第1号"));
        UUID second = UUID.randomUUID();
        try (VotingClient tablet = chamber.tablet(2); VotingClient other = chamber.tablet(2, second)) {
            counted(tablet.cast(vote.vote(), vote.round(), "FOR"));
            assertEquals("OTHER_DEVICE", result(other.cast(vote.vote(), vote.round(), "AGAINST")));
            CompletableFuture<JsonObject> told = new CompletableFuture<>();
            tablet.listen(frame -> {
                if (frame.has("type") && frame.get("type").getAsString().equals("chamber.device")) {
                    told.complete(frame.getAsJsonObject("data"));
                }
            });
            other.send("{\"command\":\"ballots.device\",\"id\":\"" + UUID.randomUUID() + "\",\"data\":{\"sitting\":"
                    + chamber.sitting() + ",\"device\":\""
                    + second + "\",\"take\":true}}");
            assertEquals(second.toString().substring(0, 8), told.orTimeout(5, TimeUnit.SECONDS).join().get("mark").getAsString());
            counted(other.cast(vote.vote(), vote.round(), "AGAINST"));
            assertEquals("OTHER_DEVICE", result(tablet.cast(vote.vote(), vote.round(), "FOR")));
            assertEquals(1, chamber.close(vote).get("against").getAsInt());
        }
    }

    @Test
    void malformedAndOversizedFramesHarmNothing() throws Exception {
        Opened vote = chamber.open(chamber.bill("第1号"));
        String[] frames = {"nonsense", "{\"unknown\":1}", "[]", "{\"command\":\"ballots.cast\",\"id\":\"no uuid\",\"data\":{}}",
                "x".repeat(20_000)};
        for (String frame : frames) {
            try (VotingClient tablet = chamber.tablet(2)) {
                tablet.send(frame);
                int code = tablet.closed().orTimeout(10, TimeUnit.SECONDS).join();
                assertTrue(code == 1008 || code == 1009, frame.substring(0, Math.min(20, frame.length())) + " → " + code);
            }
        }
        for (String data : new String[] {"{}", "{\"vote\":\"x\"}",
                "{\"vote\":" + vote.vote() + ",\"round\":1,\"choice\":\"FOR\",\"device\":\"x\"}"}) {
            try (VotingClient tablet = chamber.tablet(2)) {
                UUID id = UUID.randomUUID();
                CompletableFuture<JsonObject> answer = new CompletableFuture<>();
                tablet.listen(frame -> {
                    if (frame.has("reply")) {
                        answer.complete(frame);
                    }
                });
                tablet.send("{\"command\":\"ballots.cast\",\"id\":\"" + id + "\",\"data\":" + data + "}");
                assertFalse(answer.orTimeout(10, TimeUnit.SECONDS).join().get("ok").getAsBoolean(), data);
            }
        }
        try (VotingClient tablet = chamber.tablet(2)) {
            counted(tablet.cast(vote.vote(), vote.round(), "FOR"));
        }
        assertEquals(1, chamber.close(vote).get("inFavour").getAsInt());
    }

    @Test
    void closingAsksForTheMissingByName() {
        Opened vote = chamber.open(chamber.bill("第1号"));
        Api.Answer refused = chamber.clerk().post("/api/votes/" + vote.vote() + "/close", Map.of("round", 1));
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("6番 議員 6"), refused.text());
        assertEquals("OPEN", chamber.state().getAsJsonObject("vote").get("state").getAsString());
        chamber.rules(new Rules().with("not_pressed", "BLOCKS"));
        JsonObject closed = chamber.close(vote);
        assertEquals(5, closed.get("notPressed").getAsInt(), "the vote keeps the rules it was opened under");
    }

    @Test
    void blockingRuleWaitsForTheClerksMark() throws Exception {
        chamber.rules(new Rules().with("not_pressed", "BLOCKS"));
        Opened vote = chamber.open(chamber.bill("第1号"));
        assertEquals(409,
                chamber.clerk().post("/api/votes/" + vote.vote() + "/close", Map.of("round", 1, "evenIfMissing", true)).status());
        for (int seat = 2; seat <= 4; seat++) {
            chamber.mark(seat, "LEFT_ROOM");
        }
        for (int seat = 5; seat <= 6; seat++) {
            try (VotingClient tablet = chamber.tablet(seat)) {
                counted(tablet.cast(vote.vote(), vote.round(), "FOR"));
            }
        }
        assertEquals(0, chamber.close(vote).get("notPressed").getAsInt());
    }

    @Test
    void ballotsOnTheirWayAreWaitedFor() throws Exception {
        chamber.rules(new Rules().with("closing_grace_millis", 1500));
        Opened vote = chamber.open(chamber.bill("第1号"));
        try (VotingClient tablet = chamber.tablet(2)) {
            CompletableFuture<JsonObject> closing = CompletableFuture.supplyAsync(() -> chamber.close(vote));
            TimeUnit.MILLISECONDS.sleep(500);
            counted(tablet.cast(vote.vote(), vote.round(), "FOR"));
            assertEquals(1, closing.orTimeout(10, TimeUnit.SECONDS).join().get("inFavour").getAsInt());
        }
    }

    private static long ballots(Opened vote) {
        return Chamber.count("select count(*) from ballots where vote_id = " + vote.vote() + " and round = " + vote.round());
    }

    static JsonObject reply(Press press) {
        JsonObject frame = press.answered().orTimeout(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS).join().frame();
        assertTrue(frame.get("ok").getAsBoolean(), frame::toString);
        return frame.getAsJsonObject("data");
    }

    static String result(Press press) {
        return reply(press).get("result").getAsString();
    }

    /** Counted means: said so through the channel of the board. */
    static void counted(Press press) {
        assertEquals("COUNTED", result(press));
        press.counted().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static void assertUsed(Press press) {
        JsonObject error = press.answered().orTimeout(10, TimeUnit.SECONDS).join().frame().getAsJsonObject("error");
        assertEquals("409 platform.error.commandUsed", error.get("status").getAsInt() + " " + error.get("key").getAsString());
    }
}
