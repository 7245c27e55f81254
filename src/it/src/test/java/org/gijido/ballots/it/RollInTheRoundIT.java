package org.gijido.ballots.it;

import static org.gijido.ballots.it.WhatIsPutIT.item;
import static org.gijido.ballots.it.WhatIsPutIT.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Chamber.Rules;
import org.junit.jupiter.api.Test;

/** What changes in the roll after the opening is carried into the round or refused (V13–V17, V19–V21, V30). */
class RollInTheRoundIT {

    /** V19: pressed in the room it stays; pressed from outside it is refused, and so is a change. */
    @Test
    void whoLeftChangesNothingAnyMore() throws Exception {
        try (Chamber chamber = Chamber.of(6).begin(); VotingClient three = chamber.tablet(3);
                VotingClient four = chamber.tablet(4)) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            VoteRulesIT.counted(three.cast(vote.vote(), vote.round(), "FOR"));
            chamber.mark(3, "LEFT_ROOM");
            chamber.mark(4, "LEFT_ROOM");
            assertEquals("LEFT", VoteRulesIT.result(three.cast(vote.vote(), vote.round(), "AGAINST")));
            assertEquals("LEFT", VoteRulesIT.result(four.cast(vote.vote(), vote.round(), "FOR")));
            chamber.mark(4, "RETURNED");
            assertEquals("LEFT", VoteRulesIT.result(four.cast(vote.vote(), vote.round(), "FOR")),
                    "who left before the closing has no vote");
            JsonObject closed = chamber.close(vote);
            assertEquals(1, closed.get("inFavour").getAsInt());
            assertEquals(4, closed.get("inFavour").getAsInt() + closed.get("notPressed").getAsInt(),
                    "3, who voted before leaving, and 2, 5, 6");
        }
    }

    /** V20, V39: whoever presides has no ballot in that round, and nobody takes the chair while it runs. */
    @Test
    void theChairDoesNotChangeWhileAVoteRuns() {
        try (Chamber chamber = Chamber.of(5).begin()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            VoteCourseIT.press(chamber, vote, "FOR", "FOR", "AGAINST", "AGAINST");
            assertEquals("ballots.error.presidingRuns", preside(chamber, 2));
            chamber.close(vote);
            assertEquals("ballots.error.presidingRuns", preside(chamber, 2), "a tie waits for the chair who presided");
            chamber.casting(vote, false);
            chamber.declare(vote);
            assertEquals("", preside(chamber, 2));
        }
    }

    /** A chair who is not there casts nothing, on the tablet or by hand. */
    @Test
    void anAbsentChairBreaksNoTie() {
        try (Chamber chamber = Chamber.of(5).begin()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            VoteCourseIT.press(chamber, vote, "FOR", "FOR", "AGAINST", "AGAINST");
            chamber.close(vote);
            chamber.mark(1, "LEFT_ROOM");
            Map<String, ?> favour = Map.of("round", 1, "inFavour", true, "reason", "議長の指示");
            assertEquals(409, chamber.member(1).api().post(VoteCourseIT.path(vote, "casting"), favour).status());
            assertEquals(409, chamber.clerk().post(VoteCourseIT.path(vote, "casting/by-hand"), favour).status());
            assertEquals("TIE", chamber.result().get("outcome").getAsString());
        }
    }

    /** V21: recusal binds per item; items with different recusals are not put together. */
    @Test
    void differentRecusalsAreNotPutTogether() {
        try (Chamber chamber = Chamber.of(5).begin()) {
            long first = chamber.bill("第1号");
            long second = chamber.bill("第2号");
            chamber.clerk().post("/api/sittings/" + chamber.sitting() + "/agenda-items/bundle",
                    Map.of("items", List.of(first, second), "together", true)).accepted();
            chamber.recuse(first, 3);
            assertEquals("ballots.error.bundleRecusal", refusal(chamber, first));
            chamber.recuse(second, 3);
            chamber.open(first);
        }
    }

    /** V16: the expelled member is recused and does not attend; two thirds of the others have to. */
    @Test
    void attendanceIsJudgedWithoutTheRecused() {
        try (Chamber chamber = Chamber.of(6).begin()) {
            long expulsion = chamber
                    .item(Map.of("kind", "RESOLUTION", "number", "第1号", "title", "除名", "majority", "THREE_QUARTERS"));
            chamber.recuse(expulsion, 6);
            chamber.mark(4, "WENT_HOME");
            chamber.mark(5, "WENT_HOME");
            assertEquals("ballots.error.noAttendance", refusal(chamber, expulsion),
                    "four in the room, three take part, four are needed");
            chamber.mark(5, "RETURNED");
            Opened vote = chamber.open(expulsion);
            chamber.mark(5, "LEFT_ROOM");
            assertEquals("ballots.error.attendanceLost", closing(chamber, vote), "and once more at the closing");
        }
    }

    /** The quorum went while the vote was open: it decides nothing until somebody is back, or two people make it void. */
    @Test
    void aLostQuorumStopsTheClosing() {
        try (Chamber chamber = Chamber.of(6).begin()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            VoteCourseIT.press(chamber, vote, "FOR", "FOR");
            for (int seat = 3; seat <= 6; seat++) {
                chamber.mark(seat, "LEFT_ROOM");
            }
            assertFalse(chamber.state().getAsJsonObject("roll").get("quorumMet").getAsBoolean());
            assertEquals("ballots.error.quorumLost", closing(chamber, vote));
            chamber.mark(6, "RETURNED");
            assertEquals("PASSED", chamber.close(vote).get("outcome").getAsString());
        }
    }

    /** V17 at the closing: whoever went out for a recusal spoils no quorum; whoever went home does. */
    @Test
    void theRecusedOutsideSpoilNoQuorum() {
        try (Chamber chamber = Chamber.of(8).begin()) {
            long bill = chamber.bill("第1号");
            chamber.recuse(bill, 8);
            chamber.mark(8, "LEFT_ROOM");
            Opened vote = chamber.open(bill);
            VoteCourseIT.press(chamber, vote, "FOR", "FOR");
            for (int seat = 3; seat <= 7; seat++) {
                chamber.mark(seat, "LEFT_ROOM");
            }
            assertEquals("ballots.error.quorumLost", closing(chamber, vote), "two in the room and one excused of eight");
            chamber.mark(3, "RETURNED");
            chamber.mark(8, "WENT_HOME");
            assertEquals("ballots.error.quorumLost", closing(chamber, vote), "who went home is not excused");
            chamber.mark(8, "RETURNED");
            chamber.mark(8, "LEFT_ROOM");
            assertEquals("PASSED", chamber.close(vote).get("outcome").getAsString());
        }
    }

    /** The roll changes at the second of the closing: either it was before, and counts, or it was after, and does not. */
    @Test
    void rollAndClosingComeOneAfterTheOther() {
        for (int time = 0; time < 4; time++) {
            try (Chamber chamber = Chamber.of(4).begin()) {
                Opened vote = chamber.open(chamber.bill("第1号"));
                VoteCourseIT.press(chamber, vote, "FOR", "AGAINST");
                CompletableFuture<JsonObject> closing = CompletableFuture.supplyAsync(() -> chamber.close(vote));
                CompletableFuture<Void> leaving = CompletableFuture.runAsync(() -> chamber.mark(4, "LEFT_ROOM"));
                JsonObject closed = closing.orTimeout(20, TimeUnit.SECONDS).join();
                leaving.orTimeout(20, TimeUnit.SECONDS).join();
                boolean left = chamber.state().getAsJsonObject("vote").getAsJsonObject("others").has("4");
                assertEquals(left ? 0 : 1, closed.get("notPressed").getAsInt());
                assertEquals(left ? "TIE" : "REJECTED", closed.get("outcome").getAsString());
            }
        }
    }

    /** V13, V15 on the server: abstentions do not turn a tie into a rejection; the missing stay in the base. */
    @Test
    void theBaseIsWhoIsPresent() {
        try (Chamber chamber = Chamber.of(6).rules(new Rules().with("not_pressed", "BLOCKS")).begin()) {
            Opened tie = chamber.open(chamber.bill("第1号"));
            VoteCourseIT.press(chamber, tie, "FOR", "FOR", "AGAINST", "AGAINST", "ABSTAIN");
            assertEquals("TIE", chamber.close(tie).get("outcome").getAsString());
            chamber.casting(tie, true);
            chamber.declare(tie);
            Opened paper = chamber.open(chamber.bill("第2号"));
            VoteCourseIT.press(chamber, paper, "FOR", "FOR");
            chamber.clerk().post(VoteCourseIT.path(paper, "handover"), Map.of("round", 1, "reason", "端末の故障")).accepted();
            assertEquals("REJECTED", chamber.close(paper).get("outcome").getAsString(),
                    "two of five present, three not accounted for");
            assertEquals(5, chamber.result().get("base").getAsInt());
            assertTrue(chamber.result().get("arithmetic").getAsString().contains("確かめられなかった3名"));
        }
    }

    /** V30: of whom nothing was said is 未確認 and not absent. */
    @Test
    void nobodyIsAbsentBeforeSomebodySaysSo() {
        try (Chamber chamber = Chamber.of(4)) {
            JsonObject member = chamber.state().getAsJsonObject("roll").getAsJsonArray("members").get(1).getAsJsonObject();
            assertEquals("UNKNOWN", member.get("presence").getAsString());
            chamber.mark(2, "ABSENT");
            member = chamber.state().getAsJsonObject("roll").getAsJsonArray("members").get(1).getAsJsonObject();
            assertEquals("ABSENT", member.get("presence").getAsString());
        }
    }

    /** V9, V40 on the server: what nobody counted is published as unknown. */
    @Test
    void whatNobodyCountedIsUnknown() {
        try (Chamber chamber = Chamber.of(13).begin()) {
            long bill = chamber.item(Map.of("kind", "BILL", "number", "第1号", "title", "条例", "method", "HANDS"));
            JsonObject opened = chamber.clerk().post("/api/agenda-items/" + bill + "/vote/record",
                    Map.of("outcomeInFavour", true, "standing", Map.of("inFavour", 7))).accepted().json().getAsJsonObject();
            String said = chamber.declare(new Opened(opened.get("vote").getAsLong(), 1));
            assertTrue(said.startsWith("挙手多数であります。"), said);
            JsonObject result = chamber.clerk().get("/api/sessions/" + chamber.session() + "/results").accepted().json()
                    .getAsJsonObject()
                    .getAsJsonArray("results").get(0).getAsJsonObject();
            assertEquals(7, result.getAsJsonObject("counts").get("inFavour").getAsInt());
            assertFalse(result.getAsJsonObject("counts").has("against"));
            assertFalse(result.get("unanimous").getAsBoolean());
            assertEquals("可決", item(chamber, bill).get("outcomeWord").getAsString());
        }
    }

    private static String preside(Chamber chamber, int seat) {
        return chamber.clerk().post("/api/sittings/" + chamber.sitting() + "/presiding",
                Map.of("councillor", chamber.member(seat).councillor())).key();
    }

    private static String closing(Chamber chamber, Opened vote) {
        return chamber.clerk().post(VoteCourseIT.path(vote, "close"), Map.of("round", vote.round(), "evenIfMissing", true)).key();
    }
}
