package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Chamber.Rules;
import org.junit.jupiter.api.Test;

/** S9: a secret vote whose key is lost, mixed up, or on another node. Nothing is half written, and there is a way out. */
class LostUrnKeyIT {

    private static final String CODE = "2AAAAAAA";

    @Test
    void aPressIsRefusedAndLeavesNothing() {
        try (Chamber chamber = Chamber.of(5).rules(new Rules()).begin()) {
            Opened vote = openSecretly(chamber);
            assertEquals("COUNTED", press(chamber, vote, 2));
            try (LostKey lost = LostKey.gone(keys(vote)); VotingClient tablet = chamber.tablet(3)) {
                Press refused = tablet.castSecretly(vote.vote(), vote.round(), "FOR", CODE);
                JsonObject answer = refused.answered().orTimeout(10, TimeUnit.SECONDS).join().frame().getAsJsonObject("data");
                assertEquals("NO_URN", answer.get("result").getAsString());
                assertTrue(answer.get("title").getAsString().contains("数えられていません"), answer::toString);
                assertEquals(1, written(vote, "secret_turnout"));
                assertEquals(0,
                        Chamber.count("select count(*) from voting_devices where person_id = " + chamber.member(3).person()));
                assertEquals(1, chamber.state().getAsJsonObject("vote").get("turnout").getAsInt());
                assertEquals("FIXED", press(chamber, vote, 2), "who has voted has voted");
                assertEquals(List.of(), LostKey.names().stream().filter(name -> name.startsWith(keys(vote))).toList(),
                        "no key is made beside the lost one");
                lost.restore();
                assertEquals("COUNTED", press(chamber, vote, 4));
                assertEquals(2, chamber.close(vote).get("inFavour").getAsInt());
            }
        }
    }

    @Test
    void aKeyOfSomethingElseIsAsGoodAsNone() {
        try (Chamber chamber = Chamber.of(4).rules(new Rules()).begin()) {
            Opened vote = openSecretly(chamber);
            assertEquals("COUNTED", press(chamber, vote, 2));
            try (LostKey mixed = LostKey.mixed(keys(vote))) {
                assertEquals("NO_URN", press(chamber, vote, 3));
                assertEquals(1, written(vote, "secret_turnout"));
                assertEquals(409, close(chamber, vote).status());
                mixed.restore();
            }
            assertEquals("COUNTED", press(chamber, vote, 3));
            assertEquals(2, chamber.close(vote).get("inFavour").getAsInt());
        }
    }

    @Test
    void deskAndChairAreToldAndMembersSeeTheirScreens() {
        try (Chamber chamber = Chamber.of(4).rules(new Rules()).begin()) {
            Opened vote = openSecretly(chamber);
            assertFalse(urnIsLost(chamber.clerk(), chamber));
            try (LostKey lost = LostKey.gone(keys(vote))) {
                assertTrue(urnIsLost(chamber.clerk(), chamber));
                assertTrue(urnIsLost(chamber.member(1).api(), chamber), "the chair");
                assertFalse(urnIsLost(chamber.member(2).api(), chamber));
                lost.restore();
            }
            assertFalse(urnIsLost(chamber.clerk(), chamber));
        }
    }

    @Test
    void theClosingIsRefusedInWordsAndTwoPersonsMakeItVoidWithoutTheKey() {
        try (Chamber chamber = Chamber.of(4).rules(new Rules()).begin()) {
            Opened vote = openSecretly(chamber);
            assertEquals("COUNTED", press(chamber, vote, 2));
            try (LostKey lost = LostKey.gone(keys(vote))) {
                Api.Answer refused = close(chamber, vote);
                assertEquals(409, refused.status());
                assertTrue(refused.text().contains("投票箱の鍵がこのサーバーにない") && refused.text().contains("2人で採決をやり直し"), refused::text);
                assertEquals("OPEN", chamber.state().getAsJsonObject("vote").get("state").getAsString());
                makeVoid(chamber, vote);
                assertEquals(0, written(vote, "secret_urns"));
                Opened again = chamber
                        .open(chamber.state().getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsLong());
                assertEquals(2, again.round());
                assertEquals("COUNTED", press(chamber, again, 2), "a new round has an urn and a key of its own");
                assertEquals(1, chamber.close(again).get("inFavour").getAsInt());
                chamber.declare(again);
            }
        }
    }

    /** V31: what is made void is thrown away unseen, in a rehearsal too. */
    @Test
    void aVoidRoundAndAnEndedRehearsalLeaveNeitherUrnNorKeyNorContents() {
        try (Chamber chamber = Chamber.of(4).rules(new Rules()).begin()) {
            Opened vote = openSecretly(chamber);
            assertEquals("COUNTED", press(chamber, vote, 2));
            makeVoid(chamber, vote);
            assertThrownAway(vote);
            String rehearsal = "/api/sittings/"
                    + chamber.clerk().post("/api/sittings/" + chamber.sitting() + "/rehearsal", Map.of()).accepted().json()
                            .getAsJsonObject().get("id").getAsLong();
            chamber.clerk().post(rehearsal + "/attendance/all", Map.of()).accepted();
            chamber.clerk().post(rehearsal + "/presiding", Map.of("councillor", chamber.member(1).councillor())).accepted();
            chamber.clerk().post(rehearsal + "/opening", Map.of()).accepted();
            long secret = chamber.clerk().get(rehearsal + "/chamber").accepted().json().getAsJsonObject().getAsJsonArray("items")
                    .asList().stream()
                    .map(JsonElement::getAsJsonObject).filter(item -> item.get("method").getAsString().equals("SECRET"))
                    .findFirst().orElseThrow()
                    .get("id").getAsLong();
            Opened played = chamber.open(secret);
            assertEquals(1, written(played, "secret_urns"));
            chamber.clerk().delete(rehearsal + "/rehearsal").accepted();
            assertThrownAway(played);
        }
    }

    private static void assertThrownAway(Opened vote) {
        assertEquals(0, written(vote, "secret_urns"));
        assertEquals(0, written(vote, "secret_contents"));
        assertEquals(List.of(), LostKey.names().stream().filter(name -> name.startsWith(keys(vote))).toList());
    }

    /** The key goes in the very moment between the chair's closing and the counting. */
    @Test
    void aClosingThatCannotCountWaitsForTheTwoPersons() throws Exception {
        try (Chamber chamber = Chamber.of(4).rules(new Rules().with("closing_grace_millis", 1500)).begin()) {
            Opened vote = openSecretly(chamber);
            assertEquals("COUNTED", press(chamber, vote, 2));
            CompletableFuture<Api.Answer> closing = CompletableFuture.supplyAsync(() -> close(chamber, vote));
            TimeUnit.MILLISECONDS.sleep(500);
            try (LostKey lost = LostKey.gone(keys(vote))) {
                assertEquals(409, closing.join().status());
                TimeUnit.SECONDS.sleep(5);
                assertEquals("CLOSING", chamber.state().getAsJsonObject("vote").get("state").getAsString());
                makeVoid(chamber, vote);
            }
        }
    }

    /** A copy of the database that is older than the urn's last key, or a row that somebody took out. */
    @Test
    void anUrnThatHoldsFewerBallotsThanVotedIsNotCounted() {
        try (Chamber chamber = Chamber.of(4).rules(new Rules()).begin()) {
            Opened vote = openSecretly(chamber);
            assertEquals("COUNTED", press(chamber, vote, 2));
            assertEquals(1, Chamber.change(
                    "insert into secret_turnout (vote_id, round, seat, mark) values (" + vote.vote() + ", 1, 3, '00000000')"));
            Api.Answer refused = close(chamber, vote);
            assertEquals(409, refused.status());
            assertTrue(refused.text().contains("1票") && refused.text().contains("2名"), refused::text);
            makeVoid(chamber, vote);
        }
    }

    /**
     * What a machine that fell over after a closing may have left; a young key may belong to an opening that is not committed.
     */
    @Test
    void aKeyWithoutItsUrnIsSweptWhenItIsOld() throws Exception {
        try (LostKey old = LostKey.planted("urn-999999999-1-00000000000000aa", Duration.ofHours(2));
                LostKey young = LostKey.planted("urn-999999999-1-00000000000000bb", Duration.ZERO)) {
            for (int wait = 0; wait < 150 && old.lies(); wait++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertFalse(old.lies());
            assertTrue(young.lies());
        }
    }

    static Opened openSecretly(Chamber chamber) {
        return chamber.open(chamber.item(Map.of("kind", "CONSENT", "number", "第1号", "title", "副市長の選任について", "method", "SECRET")));
    }

    static String keys(Opened vote) {
        return "urn-" + vote.vote() + "-" + vote.round() + "-";
    }

    private static String press(Chamber chamber, Opened vote, int seat) {
        try (VotingClient tablet = chamber.tablet(seat)) {
            return VoteRulesIT.result(tablet.castSecretly(vote.vote(), vote.round(), "FOR", seat + CODE.substring(1)));
        }
    }

    private static Api.Answer close(Chamber chamber, Opened vote) {
        return chamber.clerk().post("/api/votes/" + vote.vote() + "/close", Map.of("round", vote.round(), "evenIfMissing", true));
    }

    private static void makeVoid(Chamber chamber, Opened vote) {
        chamber.clerk().post("/api/votes/" + vote.vote() + "/reset", Map.of("round", vote.round(), "reason", "投票箱の鍵を失ったため"))
                .accepted();
        chamber.secondClerk().post("/api/votes/" + vote.vote() + "/reset/confirm", Map.of("round", vote.round())).accepted();
    }

    private static boolean urnIsLost(Api who, Chamber chamber) {
        return who.get("/api/sittings/" + chamber.sitting() + "/chamber").accepted().json().getAsJsonObject()
                .getAsJsonObject("lost").get("urn").getAsBoolean();
    }

    private static long written(Opened vote, String table) {
        return Chamber
                .count("select count(*) from " + table + " where vote_id = " + vote.vote() + " and round = " + vote.round());
    }
}
