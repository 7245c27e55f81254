package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Chamber.Rules;
import org.junit.jupiter.api.Test;

/** From the count to the declared result, and the ways round trouble. */
class VoteCourseIT {

    @Test
    void tieIsBrokenByTheChairAndDeclaredWithTheArticle() {
        try (Chamber chamber = Chamber.of(5).begin()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            press(chamber, vote, "FOR", "FOR", "AGAINST", "AGAINST");
            assertEquals("TIE", chamber.close(vote).get("outcome").getAsString());
            Api chair = chamber.member(1).api();
            assertEquals(409, chair.post(path(vote, "declare"), Map.of("round", 1, "sentence", "可決されました。")).status());
            assertEquals(403, chamber.member(2).api().post(path(vote, "casting"), Map.of("round", 1, "inFavour", true)).status());
            chair.post(path(vote, "casting"), Map.of("round", 1, "inFavour", false)).accepted();
            chair.post(path(vote, "casting"), Map.of("round", 1, "inFavour", false)).accepted();
            String sentence = chamber.result().get("sentence").getAsString();
            assertTrue(sentence.startsWith("可否同数であります。") && sentence.endsWith("よって、議案第1号は、否決されました。"), sentence);
            chair.post(path(vote, "declare"), Map.of("round", 1, "sentence", sentence)).accepted();
            assertEquals("否決", item(chamber, 0).get("outcomeWord").getAsString());
        }
    }

    @Test
    void sentenceAgainstTheCountCannotBeDeclared() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            press(chamber, vote, "FOR", "FOR", "AGAINST");
            chamber.close(vote);
            Api.Answer refused = chamber.clerk().post(path(vote, "declare"),
                    Map.of("round", 1, "sentence", "賛成少数であります。よって、議案第1号は、否決されました。"));
            assertEquals(400, refused.status());
            assertEquals("CLOSED", chamber.state().getAsJsonObject("vote").get("state").getAsString());
            assertEquals("賛成多数であります。よって、議案第1号は、原案のとおり可決されました。", chamber.declare(vote));
            chamber.clerk().post(path(vote, "declare"), Map.of("round", 1, "sentence", "別の文")).accepted();
            assertEquals("賛成多数であります。よって、議案第1号は、原案のとおり可決されました。", chamber.result().get("sentence").getAsString());
        }
    }

    @Test
    void objectionBringsAnotherRoundAndKeepsTheFirst() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long bill = chamber.bill("第1号");
            Opened first = chamber.open(bill);
            press(chamber, first, "FOR", "FOR", "AGAINST");
            chamber.close(first);
            chamber.declare(first);
            assertEquals(409, chamber.clerk()
                    .post("/api/agenda-items/" + bill + "/vote/open", Map.of("commandId", UUID.randomUUID())).status());
            chamber.object(first);
            Opened second = chamber.open(bill);
            assertEquals(new Opened(first.vote(), 2), second);
            press(chamber, second, "AGAINST", "AGAINST", "FOR");
            chamber.close(second);
            chamber.declare(second);
            assertEquals("否決", item(chamber, 0).get("outcomeWord").getAsString());
            assertEquals(6, Chamber.count("select count(*) from ballots where vote_id = " + first.vote()));
        }
    }

    @Test
    void resetTakesTwoPeopleAndKeepsTheRound() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long bill = chamber.bill("第1号");
            Opened first = chamber.open(bill);
            press(chamber, first, "FOR", "FOR", "AGAINST");
            assertEquals(400, chamber.clerk().post(path(first, "reset"), Map.of("round", 1, "reason", " ")).status());
            assertEquals(409, chamber.secondClerk().post(path(first, "reset/confirm"), Map.of("round", 1)).status());
            chamber.clerk().post(path(first, "reset"), Map.of("round", 1, "reason", "議案を取り違えた")).accepted();
            assertEquals(403, chamber.clerk().post(path(first, "reset/confirm"), Map.of("round", 1)).status());
            chamber.secondClerk().post(path(first, "reset/confirm"), Map.of("round", 1)).accepted();
            assertEquals("BEFORE", item(chamber, 0).get("state").getAsString());
            Opened second = chamber.open(bill);
            assertEquals(2, second.round());
            assertEquals(3, Chamber.count("select count(*) from ballots where vote_id = " + first.vote() + " and round = 1"));
            assertEquals(0, chamber.close(second).get("inFavour").getAsInt());
        }
    }

    @Test
    void clerkEntersForABrokenTabletAndAnotherConfirms() {
        try (Chamber chamber = Chamber.of(4).begin(); VotingClient broken = chamber.tablet(3)) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            Map<String, ?> entry = Map.of("round", 1, "seat", 3, "choice", "AGAINST", "reason", "端末の故障、議長の指示");
            assertEquals(403, chamber.member(1).api().post(path(vote, "manual"), entry).status());
            long id = chamber.clerk().post(path(vote, "manual"), entry).accepted().json().getAsJsonObject().get("id").getAsLong();
            assertEquals(0, Chamber.count("select count(*) from ballots where vote_id = " + vote.vote()),
                    "not counted before the second clerk");
            assertEquals(403, chamber.clerk().post("/api/manual-ballots/" + id + "/confirm", Map.of()).status());
            chamber.secondClerk().post("/api/manual-ballots/" + id + "/confirm", Map.of()).accepted();
            assertEquals("FIXED", VoteRulesIT.result(broken.cast(vote.vote(), vote.round(), "FOR")));
            assertEquals(1, chamber.close(vote).get("against").getAsInt());
        }
    }

    @Test
    void paperTakesOverFromFrozenTablets() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            press(chamber, vote, "FOR");
            chamber.clerk().post(path(vote, "handover"), Map.of("round", 1, "reason", "通信の障害")).accepted();
            try (VotingClient tablet = chamber.tablet(3)) {
                assertEquals("NOT_OPEN", VoteRulesIT.result(tablet.cast(vote.vote(), vote.round(), "FOR")));
            }
            byHand(chamber, vote, 2, "AGAINST");
            byHand(chamber, vote, 3, "AGAINST");
            assertEquals(409, chamber.clerk().post(path(vote, "close"), Map.of("round", 1)).status());
            byHand(chamber, vote, 4, "FOR");
            JsonObject closed = chamber.clerk().post(path(vote, "close"), Map.of("round", 1)).accepted().json().getAsJsonObject();
            assertEquals(2, closed.get("against").getAsInt());
            assertEquals("REJECTED", closed.get("outcome").getAsString());
            assertEquals(
                    "[{\"seat\":2,\"tablet\":\"FOR\",\"says\":\"AGAINST\"},{\"seat\":3,\"says\":\"AGAINST\"},{\"seat\":4,\"says\":\"FOR\"}]",
                    byHand(chamber.state()), "the paper against the tablets");
            chamber.declare(vote);
        }
    }

    @Test
    void noObjectionAndStandingAreRecordedWithoutBallots() {
        try (Chamber chamber = Chamber.of(6).begin()) {
            long first = chamber.item(Map.of("kind", "RESOLUTION", "number", "第1号", "title", "決議", "method", "NO_OBJECTION"));
            assertEquals(409, chamber.clerk()
                    .post("/api/agenda-items/" + first + "/vote/open", Map.of("commandId", UUID.randomUUID())).status());
            assertEquals(409, chamber.clerk()
                    .post("/api/agenda-items/" + first + "/vote/record", Map.of("outcomeInFavour", false)).status());
            Opened vote = recorded(chamber, first, Map.of("outcomeInFavour", true));
            assertEquals("御異議なしと認めます。よって、決議第1号は、原案のとおり可決されました。", chamber.declare(vote));
            long second = chamber.item(Map.of("kind", "BILL", "number", "第2号", "title", "条例", "method", "STANDING"));
            assertEquals(400, chamber.clerk().post("/api/agenda-items/" + second + "/vote/record",
                    Map.of("outcomeInFavour", true, "standing", Map.of("inFavour", 2, "against", 3))).status());
            assertEquals(400, chamber.clerk().post("/api/agenda-items/" + second + "/vote/record",
                    Map.of("outcomeInFavour", true, "standing", Map.of("inFavour", 6, "against", 0))).status());
            vote = recorded(chamber, second, Map.of("outcomeInFavour", true, "standing", Map.of("inFavour", 4, "against", 1)));
            assertEquals("起立多数であります。よって、議案第2号は、原案のとおり可決されました。", chamber.declare(vote));
            long third = chamber.item(Map.of("kind", "BILL", "number", "第3号", "title", "条例", "method", "STANDING"));
            vote = recorded(chamber, third, Map.of("outcomeInFavour", false));
            assertEquals("起立少数であります。よって、議案第3号は、否決されました。", chamber.declare(vote));
        }
    }

    @Test
    void objectionToAStandingVoteIsTakenByBallots() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long bill = chamber.item(Map.of("kind", "BILL", "number", "第1号", "title", "条例", "method", "STANDING"));
            Opened stood = recorded(chamber, bill, Map.of("outcomeInFavour", true));
            chamber.declare(stood);
            assertEquals("STANDING", item(chamber, 0).get("method").getAsString());
            chamber.object(stood);
            assertEquals("ELECTRONIC", item(chamber, 0).get("method").getAsString());
            assertEquals("BEFORE", item(chamber, 0).get("state").getAsString(), "it is to be put once more");
            Opened ballots = chamber.open(bill);
            assertEquals(new Opened(stood.vote(), 2), ballots);
            press(chamber, ballots, "AGAINST", "AGAINST", "FOR");
            chamber.close(ballots);
            assertEquals("賛成少数であります。よって、議案第1号は、否決されました。", chamber.declare(ballots));
        }
    }

    @Test
    void bundleIsOnePressAndOneResultForEachBill() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long first = chamber.bill("第1号");
            long second = chamber.bill("第2号");
            chamber.clerk().post("/api/sittings/" + chamber.sitting() + "/agenda-items/bundle",
                    Map.of("items", List.of(first, second), "together", true)).accepted();
            Opened vote = chamber.open(second);
            press(chamber, vote, "FOR", "FOR", "FOR");
            chamber.close(vote);
            assertEquals("賛成全員であります。よって、議案第1号及び議案第2号の2件は、いずれも原案のとおり可決されました。", chamber.declare(vote));
            assertEquals("可決", item(chamber, 0).get("outcomeWord").getAsString());
            assertEquals("可決", item(chamber, 1).get("outcomeWord").getAsString());
        }
    }

    @Test
    void chairVotesInASpecialMajority() {
        try (Chamber chamber = Chamber.of(6).begin()) {
            Opened vote = chamber
                    .open(chamber.item(Map.of("kind", "BILL", "number", "第1号", "title", "庁舎の位置", "majority", "TWO_THIRDS")));
            try (VotingClient chair = chamber.tablet(1)) {
                VoteRulesIT.counted(chair.cast(vote.vote(), vote.round(), "FOR"));
            }
            press(chamber, vote, "FOR", "FOR", "FOR", "AGAINST", "AGAINST");
            assertEquals("PASSED", chamber.close(vote).get("outcome").getAsString());
            assertEquals(6, chamber.result().get("base").getAsInt());
            assertEquals(4, chamber.result().get("needed").getAsInt());
            assertTrue(chamber.declare(vote).startsWith("出席議員の3分の2以上の賛成であります。"));
        }
    }

    /** After an election the chair of the old council is nobody here; and after the end nothing is marked. */
    @Test
    void newCouncilBeginsWithoutAChairAndAClosedRollStays() {
        try (Chamber before = Chamber.of(3).begin(); Chamber chamber = Chamber.of(3)) {
            String sitting = "/api/sittings/" + chamber.sitting();
            chamber.clerk().post(sitting + "/attendance/all", Map.of()).accepted();
            assertFalse(chamber.state().getAsJsonObject("roll").has("presiding"));
            assertEquals(409, chamber.clerk().post(sitting + "/opening", Map.of()).status());
            before.clerk().post("/api/sittings/" + before.sitting() + "/adjournment", Map.of()).accepted();
            assertEquals(409, before.clerk().post("/api/sittings/" + before.sitting() + "/attendance/all", Map.of()).status());
        }
    }

    @Test
    void withoutQuorumNothingOpens() {
        try (Chamber chamber = Chamber.of(6)) {
            Api clerk = chamber.clerk();
            long bill = chamber.bill("第1号");
            clerk.post("/api/sittings/" + chamber.sitting() + "/presiding", Map.of("councillor", chamber.member(1).councillor()))
                    .accepted();
            chamber.mark(1, "ARRIVED");
            chamber.member(2).api().post("/api/sittings/" + chamber.sitting() + "/attendance/me", Map.of()).accepted();
            Api.Answer refused = clerk.post("/api/sittings/" + chamber.sitting() + "/opening", Map.of());
            assertEquals(409, refused.status());
            assertTrue(refused.text().contains("出席2名、定足数3名"), refused.text());
            chamber.mark(3, "ARRIVED");
            clerk.post("/api/sittings/" + chamber.sitting() + "/opening", Map.of()).accepted();
            chamber.recuse(bill, 3);
            chamber.mark(3, "WENT_HOME");
            assertEquals(409,
                    clerk.post("/api/agenda-items/" + bill + "/vote/open", Map.of("commandId", UUID.randomUUID())).status(),
                    "V17: who has gone home is not missing because of the recusal");
            chamber.mark(3, "RETURNED");
            chamber.mark(3, "LEFT_ROOM");
            chamber.open(bill);
        }
    }

    @Test
    void secretVoteKeepsWhoFromWhat() {
        try (Chamber chamber = Chamber.of(5).rules(new Rules()).begin()) {
            Opened vote = chamber
                    .open(chamber.item(Map.of("kind", "CONSENT", "number", "第1号", "title", "任命", "method", "SECRET")));
            String[] codes = {"2AAAAAAA", "3BBBBBBB", "4CCCCCCC", "5DDDDDDD"};
            for (int seat = 2; seat <= 5; seat++) {
                try (VotingClient tablet = chamber.tablet(seat)) {
                    assertEquals("UNKNOWN_CHOICE", VoteRulesIT.result(tablet.cast(vote.vote(), vote.round(), "FOR")),
                            "without a code");
                    VoteRulesIT.counted(
                            tablet.castSecretly(vote.vote(), vote.round(), seat == 5 ? "AGAINST" : "FOR", codes[seat - 2]));
                    assertEquals("FIXED",
                            VoteRulesIT.result(tablet.castSecretly(vote.vote(), vote.round(), "AGAINST", "9ZZZZZZZ")));
                }
            }
            JsonObject open = chamber.state().getAsJsonObject("vote");
            assertEquals(4, open.get("turnout").getAsInt());
            assertFalse(open.has("counts"), open::toString);
            assertEquals(0, Chamber.count("select count(*) from secret_contents where vote_id = " + vote.vote()),
                    "nothing is readable before the closing");
            assertEquals(1, Chamber.count("select count(*) from secret_urns where vote_id = " + vote.vote()));
            assertEquals(1, chamber.close(vote).get("against").getAsInt());
            List<String> published = chamber.result().getAsJsonArray("contents").asList().stream().map(JsonElement::toString)
                    .toList();
            assertEquals(4, published.size());
            assertTrue(published.contains("{\"code\":\"5DDDDDDD\",\"says\":\"AGAINST\"}"), published::toString);
            assertEquals(0, Chamber.count("select count(*) from secret_urns where vote_id = " + vote.vote()));
            assertFalse(chamber.result().has("seats"));
            assertEquals(0, Chamber.count("select count(*) from ballots where vote_id = " + vote.vote()));
            assertEquals(0, Chamber.count(
                    "select count(*) from audit_rows where subject = 'vote:" + vote.vote() + "/1' and detail like '%AGAINST%'"));
        }
    }

    @Test
    void electionAsksForTheLotAndNamesTheElected() {
        try (Chamber chamber = Chamber.of(6).begin()) {
            Opened vote = chamber
                    .open(chamber.item(Map.of("kind", "ELECTION", "title", "副議長の選挙", "method", "SECRET", "electedSeats", 1)));
            int[] names = {2, 2, 3, 3, 0, 5};
            for (int seat = 1; seat <= 6; seat++) {
                try (VotingClient tablet = chamber.tablet(seat)) {
                    long named = names[seat - 1] == 0 ? 0 : chamber.member(names[seat - 1]).councillor();
                    VoteRulesIT.counted(tablet.name(vote.vote(), vote.round(), named, (seat == 1 ? 9 : seat) + "AAAAAAA"));
                }
            }
            assertEquals("LOT", chamber.close(vote).get("outcome").getAsString());
            assertEquals(409, chamber.clerk().post(path(vote, "declare"), Map.of("round", 1, "sentence", "当選")).status());
            assertEquals(400, chamber.clerk()
                    .post(path(vote, "lot"), Map.of("round", 1, "elected", List.of(chamber.member(5).councillor()))).status());
            chamber.clerk().post(path(vote, "lot"), Map.of("round", 1, "elected", List.of(chamber.member(3).councillor())))
                    .accepted();
            assertEquals("投票の結果、3番 議員 3議員（2票、くじによる）が当選されました。", chamber.declare(vote));
        }
    }

    @Test
    void memoIsTheMembersOwnAndSealed() {
        try (Chamber chamber = Chamber.of(3).begin()) {
            long bill = chamber.bill("第1号");
            chamber.member(2).api().put("/api/agenda-items/" + bill + "/memo", Map.of("text", "賛成の予定。葛󠄀城さんと相談")).accepted();
            assertEquals("賛成の予定。葛󠄀城さんと相談", itemOf(chamber.member(2).api(), chamber).get("memo").getAsString());
            assertFalse(itemOf(chamber.member(3).api(), chamber).has("memo"));
            assertFalse(itemOf(chamber.clerk(), chamber).has("memo"));
            assertEquals(403, chamber.clerk().get("/api/agenda-items/" + bill + "/memo").status());
            assertEquals(0, Chamber.count("select count(*) from voting_memos where cast(sealed as char) like '%賛成%'"));
            assertEquals(0, Chamber.count("select count(*) from audit_rows where detail like '%葛󠄀城さんと相談%'"));
            chamber.member(2).api().put("/api/agenda-items/" + bill + "/memo", Map.of("text", "")).accepted();
            assertFalse(itemOf(chamber.member(2).api(), chamber).has("memo"));
        }
    }

    @Test
    void rehearsalIsMarkedPlayedAndGone() throws Exception {
        try (Chamber chamber = Chamber.of(6).begin()) {
            Api clerk = chamber.clerk();
            long rehearsal = clerk.post("/api/sittings/" + chamber.sitting() + "/rehearsal", Map.of()).accepted().json()
                    .getAsJsonObject().get("id").getAsLong();
            assertEquals(400,
                    clerk.post("/api/sittings/" + chamber.sitting() + "/rehearsal/players", Map.of("members", 3)).status());
            assertEquals(400, clerk.delete("/api/sittings/" + chamber.sitting() + "/rehearsal").status());
            clerk.post("/api/sittings/" + rehearsal + "/rehearsal/players", Map.of("members", 5)).accepted();
            clerk.post("/api/sittings/" + rehearsal + "/presiding", Map.of("councillor", chamber.member(1).councillor()))
                    .accepted();
            clerk.post("/api/sittings/" + rehearsal + "/opening", Map.of()).accepted();
            JsonObject state = clerk.get("/api/sittings/" + rehearsal + "/chamber").accepted().json().getAsJsonObject();
            assertTrue(state.getAsJsonObject("sitting").get("rehearsal").getAsBoolean());
            long item = state.getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsLong();
            clerk.post("/api/agenda-items/" + item + "/vote/open", Map.of("commandId", UUID.randomUUID())).accepted();
            for (int wait = 0; wait < 100 && turnout(clerk, rehearsal) < 5; wait++) {
                Thread.sleep(100);
            }
            assertEquals(5, turnout(clerk, rehearsal));
            clerk.delete("/api/sittings/" + rehearsal + "/rehearsal").accepted();
            assertEquals(404, clerk.get("/api/sittings/" + rehearsal + "/chamber").status());
            assertEquals(0, Chamber.count("select count(*) from votes where sitting_id = " + rehearsal));
            assertEquals(0, Chamber.count("select count(*) from sitting_records where sitting_id = " + rehearsal));
        }
    }

    /** Seats from 2 on press in their order. */
    static void press(Chamber chamber, Opened vote, String... choices) {
        for (int index = 0; index < choices.length; index++) {
            try (VotingClient tablet = chamber.tablet(index + 2)) {
                VoteRulesIT.counted(tablet.cast(vote.vote(), vote.round(), choices[index]));
            }
        }
    }

    static String path(Opened vote, String act) {
        return "/api/votes/" + vote.vote() + "/" + act;
    }

    private static int turnout(Api clerk, long sitting) {
        return clerk.get("/api/sittings/" + sitting + "/chamber").accepted().json().getAsJsonObject().getAsJsonObject("vote")
                .get("turnout").getAsInt();
    }

    private static String byHand(JsonObject state) {
        List<String> parts = new ArrayList<>();
        state.getAsJsonObject("vote").getAsJsonArray("byHand").forEach(hand -> {
            JsonObject one = hand.getAsJsonObject();
            parts.add("{\"seat\":" + one.get("seat") + (one.has("tablet") ? ",\"tablet\":" + one.get("tablet") : "")
                    + ",\"says\":" + one.get("says") + "}");
        });
        return "[" + String.join(",", parts) + "]";
    }

    private static void byHand(Chamber chamber, Opened vote, int seat, String choice) {
        long id = chamber.clerk()
                .post(path(vote, "manual"), Map.of("round", vote.round(), "seat", seat, "choice", choice, "reason", "紙の投票"))
                .accepted().json().getAsJsonObject().get("id").getAsLong();
        chamber.secondClerk().post("/api/manual-ballots/" + id + "/confirm", Map.of()).accepted();
    }

    private static Opened recorded(Chamber chamber, long item, Map<String, ?> body) {
        JsonObject vote = chamber.clerk().post("/api/agenda-items/" + item + "/vote/record", body).accepted().json()
                .getAsJsonObject();
        return new Opened(vote.get("vote").getAsLong(), vote.get("round").getAsInt());
    }

    private static JsonObject item(Chamber chamber, int place) {
        return chamber.state().getAsJsonArray("items").get(place).getAsJsonObject();
    }

    private static JsonObject itemOf(Api api, Chamber chamber) {
        return api.get("/api/sittings/" + chamber.sitting() + "/chamber").accepted().json().getAsJsonObject()
                .getAsJsonArray("items").get(0).getAsJsonObject();
    }
}
