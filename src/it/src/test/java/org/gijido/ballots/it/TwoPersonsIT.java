package org.gijido.ballots.it;

import static org.gijido.ballots.it.WhatIsPutIT.decide;
import static org.gijido.ballots.it.WhatIsPutIT.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Chamber.Rules;
import org.junit.jupiter.api.Test;

/** What changes a result has an end of its time and takes two people; both values stay (V22, V23, V25–V27, V41). */
class TwoPersonsIT {

    /** V25: with number and reason, by two people, before the next item. */
    @Test
    void objectionTakesTwoPeopleInTime() {
        try (Chamber chamber = Chamber.of(5).rules(new Rules().with("objectors", 2)).begin()) {
            long first = chamber.bill("第1号");
            decide(chamber, first, "FOR");
            Opened vote = new Opened(item(chamber, first).get("vote").getAsLong(), 1);
            assertEquals("ballots.error.objectors", object(chamber, vote, 1).key());
            assertEquals("ballots.error.objectors", object(chamber, vote, 6).key());
            assertEquals("ballots.error.reason",
                    chamber.clerk().post(VoteCourseIT.path(vote, "objection"), Map.of("round", 1, "objectors", 2)).key());
            Api.Answer asked = object(chamber, vote, 2);
            assertEquals("DECLARED", item(chamber, first).get("state").getAsString(), "nothing holds before the second person");
            JsonObject waiting = chamber.state().getAsJsonArray("asked").get(0).getAsJsonObject();
            assertEquals("OBJECTION", waiting.get("act").getAsString());
            assertTrue(waiting.get("mine").getAsBoolean());
            long id = asked.json().getAsJsonObject().get("id").getAsLong();
            assertEquals(403, chamber.clerk().post("/api/two-person-acts/" + id + "/confirm", Map.of()).status());
            assertEquals(403, chamber.member(2).api().post("/api/two-person-acts/" + id + "/confirm", Map.of()).status());
            chamber.confirm(asked);
            chamber.confirm(asked);
            assertEquals("BEFORE", item(chamber, first).get("state").getAsString());
            assertEquals(1, records(chamber, "ballots.objection"));
            decide(chamber, first, "FOR");

            decide(chamber, chamber.bill("第2号"), "FOR");
            assertEquals("ballots.error.objectionTooLate", object(chamber, new Opened(vote.vote(), 2), 2).key(),
                    "the next item was put");
        }
    }

    /** V25: an objection confirmed while the next item is put either came before it and holds, or after it and is refused. */
    @Test
    void objectionAndNextItemComeOneAfterTheOther() {
        for (int time = 0; time < 4; time++) {
            try (Chamber chamber = Chamber.of(4).begin()) {
                long first = chamber.bill("第1号");
                long second = chamber.bill("第2号");
                decide(chamber, first, "FOR");
                long vote = item(chamber, first).get("vote").getAsLong();
                long act = object(chamber, new Opened(vote, 1), 1).accepted().json().getAsJsonObject().get("id").getAsLong();
                CompletableFuture<Void> opening = CompletableFuture.runAsync(() -> chamber.open(second));
                CompletableFuture<String> confirming = CompletableFuture.supplyAsync(
                        () -> chamber.secondClerk().post("/api/two-person-acts/" + act + "/confirm", Map.of()).key());
                opening.orTimeout(20, TimeUnit.SECONDS).join();
                String refused = confirming.orTimeout(20, TimeUnit.SECONDS).join();
                long before = Chamber.count(
                        "select count(*) from vote_rounds o join vote_rounds n on n.sitting_id = o.sitting_id and n.vote_id <> o.vote_id"
                                + " where o.vote_id = " + vote
                                + " and o.objected_at is not null and n.opened_at >= o.objected_at");
                assertEquals(refused.isEmpty() ? 1 : 0, before, refused);
                assertTrue(Set.of("", "ballots.error.objectionTooLate").contains(refused), refused);
            }
        }
    }

    /** V25, V26: after the sitting nothing is objected to; before its end everything begun has a result. */
    @Test
    void theSittingEndsWithResultsAndThenTheyStand() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long bill = chamber.bill("第1号");
            decide(chamber, bill, "FOR");
            Opened vote = new Opened(item(chamber, bill).get("vote").getAsLong(), 1);
            chamber.object(vote);
            Api.Answer refused = adjourn(chamber);
            assertEquals("ballots.error.withoutResult", refused.key());
            assertTrue(refused.text().contains("議案第1号"), refused::text);
            decide(chamber, bill, "AGAINST");
            assertEquals("", adjourn(chamber).key());
            assertEquals("ballots.error.objectionTooLate", object(chamber, new Opened(vote.vote(), 2), 1).key());
            assertEquals("否決", item(chamber, bill).get("outcomeWord").getAsString());
        }
    }

    /** A slip of words is corrected by two people, also after the sitting; it says nothing false, and both wordings stay. */
    @Test
    void aSlipIsCorrectedAndBothWordingsStay() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long bill = chamber.bill("第1号");
            String said = decide(chamber, bill, "FOR");
            Opened vote = new Opened(item(chamber, bill).get("vote").getAsLong(), 1);
            adjourn(chamber).accepted();
            assertEquals("ballots.error.contradictsFacts", correct(chamber, vote, "賛成少数であります。よって、議案第1号は、否決されました。").key());
            String better = "賛成全員と認めます。よって、議案第1号は、原案のとおり可決されました。";
            chamber.confirm(correct(chamber, vote, better));
            JsonObject result = chamber.clerk().get("/api/sessions/" + chamber.session() + "/results").accepted().json()
                    .getAsJsonObject()
                    .getAsJsonArray("results").get(0).getAsJsonObject();
            assertEquals(said, result.get("sentence").getAsString());
            assertEquals(better, result.getAsJsonObject("correction").get("sentence").getAsString());
            assertEquals(1, records(chamber, "ballots.correction"));
        }
    }

    /** V27: the tablets fail in the middle; the council goes over to standing up, and both rounds stay. */
    @Test
    void aFailedVoteGoesOnByAnotherWay() {
        try (Chamber chamber = Chamber.of(5).begin()) {
            long bill = chamber.bill("第1号");
            Opened failed = chamber.open(bill);
            VoteCourseIT.press(chamber, failed, "FOR");
            assertEquals("ballots.error.methodStands", method(chamber, failed, "STANDING").key(), "while it runs");
            assertEquals(409,
                    chamber.clerk().post("/api/agenda-items/" + bill + "/vote/record", Map.of("outcomeInFavour", true)).status());
            chamber.reset(failed);
            assertEquals("ballots.error.methodNeedsTwo", chamber.clerk().post("/api/agenda-items/" + bill + "/vote/record",
                    Map.of("outcomeInFavour", true, "method", "STANDING")).key());
            assertEquals("ballots.error.methodUnfit", method(chamber, failed, "DESIGNATION").key());
            chamber.confirm(method(chamber, failed, "STANDING"));
            assertEquals("STANDING", item(chamber, bill).get("method").getAsString());
            assertEquals("ballots.error.noBallots", chamber.clerk()
                    .post("/api/agenda-items/" + bill + "/vote/open", Map.of("commandId", UUID.randomUUID())).key());
            chamber.clerk().post("/api/agenda-items/" + bill + "/vote/record",
                    Map.of("outcomeInFavour", true, "standing", Map.of("inFavour", 3))).accepted();
            assertTrue(chamber.declare(new Opened(failed.vote(), 2)).startsWith("起立多数"));
            assertEquals(2, Chamber.count("select count(*) from vote_rounds where vote_id = " + failed.vote()));
            assertEquals(1, records(chamber, "ballots.method"));
        }
    }

    /** An objection to the question of 簡易表決 is answered at once by a surer way; nobody has to confirm that. */
    @Test
    void whoObjectsToTheQuestionIsCounted() {
        try (Chamber chamber = Chamber.of(5).begin()) {
            long consent = chamber.item(Map.of("kind", "CONSENT", "number", "第1号", "title", "任命", "method", "NO_OBJECTION"));
            assertTrue(item(chamber, consent).getAsJsonObject("say").get("objected").getAsString().contains("異議がありますので"));
            chamber.clerk().post("/api/agenda-items/" + consent + "/vote/record",
                    Map.of("outcomeInFavour", false, "method", "STANDING", "standing", Map.of("inFavour", 1))).accepted();
            String said = chamber.declare(new Opened(item(chamber, consent).get("vote").getAsLong(), 1));
            assertTrue(said.startsWith("起立少数であります。") && said.contains("同意しない") || said.contains("不同意"), said);
        }
    }

    /** V22: what the member pressed is not replaced by hand; on paper it is, and both values stay and are seen. */
    @Test
    void aTabletsBallotIsNotReplacedByHand() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            VoteCourseIT.press(chamber, vote, "FOR");
            Map<String, ?> entry = Map.of("round", 1, "seat", 2, "choice", "AGAINST", "reason", "議長の指示");
            assertEquals("ballots.error.tabletCounts", chamber.clerk().post(VoteCourseIT.path(vote, "manual"), entry).key());
            Map<String, ?> early = Map.of("round", 1, "seat", 3, "choice", "AGAINST", "reason", "端末の故障");
            long id = chamber.clerk().post(VoteCourseIT.path(vote, "manual"), early).accepted().json().getAsJsonObject().get("id")
                    .getAsLong();
            try (VotingClient three = chamber.tablet(3)) {
                VoteRulesIT.counted(three.cast(vote.vote(), vote.round(), "FOR"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            assertEquals("ballots.error.tabletCounts",
                    chamber.secondClerk().post("/api/manual-ballots/" + id + "/confirm", Map.of()).key(),
                    "pressed between entry and confirmation");
            chamber.clerk().post(VoteCourseIT.path(vote, "handover"), Map.of("round", 1, "reason", "通信の障害")).accepted();
            long paper = chamber.clerk().post(VoteCourseIT.path(vote, "manual"), entry).accepted().json().getAsJsonObject()
                    .get("id").getAsLong();
            chamber.secondClerk().post("/api/manual-ballots/" + paper + "/confirm", Map.of()).accepted();
            JsonObject mine = chamber.member(2).api().get("/api/sittings/" + chamber.sitting() + "/chamber").accepted().json()
                    .getAsJsonObject()
                    .getAsJsonObject("vote").getAsJsonObject("mine");
            assertEquals("AGAINST", mine.get("choice").getAsString());
            assertTrue(mine.get("byHand").getAsBoolean(), "the member sees it");
            assertEquals(1, Chamber.count("select count(*) from sitting_records where sitting_id = " + chamber.sitting()
                    + " and type = 'ballots.manualConfirmed' and body like '%\"tablet\":\"FOR\"%' and body like '%\"says\":\"AGAINST\"%'"));
        }
    }

    /** V23: the chair decides on the chair's device; by hand it takes two clerks. */
    @Test
    void theCastingVoteIsTheChairsOrTwoClerks() {
        try (Chamber chamber = Chamber.of(5).begin()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            VoteCourseIT.press(chamber, vote, "FOR", "FOR", "AGAINST", "AGAINST");
            chamber.close(vote);
            Map<String, ?> favour = Map.of("round", 1, "inFavour", true, "reason", "議長の端末の故障");
            assertEquals("ballots.error.chairDecides", chamber.clerk().post(VoteCourseIT.path(vote, "casting"), favour).key());
            Api.Answer asked = chamber.clerk().post(VoteCourseIT.path(vote, "casting/by-hand"), favour).accepted();
            assertEquals("TIE", chamber.result().get("outcome").getAsString());
            chamber.confirm(asked);
            assertEquals("PASSED", chamber.result().get("outcome").getAsString());
            assertEquals(1, records(chamber, "ballots.casting"));
            assertTrue(chamber.declare(vote).contains("第116条"));
        }
    }

    /** V41: reworded it is declared when it says nothing false; else the fact that is wrong is named. */
    @Test
    void aRewordedDeclarationIsCheckedByFacts() {
        try (Chamber chamber = Chamber.of(8).begin()) {
            Opened vote = chamber.open(chamber.item(Map.of("kind", "ACCOUNTS", "number", "第2号", "title", "決算の認定")));
            VoteCourseIT.press(chamber, vote, "FOR", "FOR", "AGAINST", "AGAINST", "AGAINST", "AGAINST", "AGAINST");
            chamber.close(vote);
            for (String wrong : new String[] {"認定第2号は、認定することに決しました。", "賛成3名、反対5名。よって、認定第2号は、不認定とすることに決しました。",
                    "全会一致で、認定第2号は、不認定とすることに決しました。", "認定第3号は、不認定とすることに決しました。", "賛成少数であります。"}) {
                Api.Answer refused = chamber.clerk().post(VoteCourseIT.path(vote, "declare"),
                        Map.of("round", 1, "sentence", wrong));
                assertEquals("ballots.error.contradictsFacts", refused.key(), wrong);
            }
            String honest = "賛成少数でございます。よって、認定第2号は、不認定とすることに決しました。";
            chamber.clerk().post(VoteCourseIT.path(vote, "declare"), Map.of("round", 1, "sentence", honest)).accepted();
            assertEquals(honest, chamber.result().get("sentence").getAsString(), "V6");
        }
    }

    private static Api.Answer object(Chamber chamber, Opened vote, int objectors) {
        return chamber.clerk().post(VoteCourseIT.path(vote, "objection"),
                Map.of("round", vote.round(), "objectors", objectors, "reason", "異議の申出"));
    }

    private static Api.Answer method(Chamber chamber, Opened vote, String method) {
        return chamber.clerk().post(VoteCourseIT.path(vote, "method"),
                Map.of("round", vote.round(), "method", method, "reason", "通信の障害"));
    }

    private static Api.Answer correct(Chamber chamber, Opened vote, String sentence) {
        return chamber.clerk().post(VoteCourseIT.path(vote, "correction"),
                Map.of("round", vote.round(), "sentence", sentence, "reason", "言い間違い"));
    }

    private static Api.Answer adjourn(Chamber chamber) {
        return chamber.clerk().post("/api/sittings/" + chamber.sitting() + "/adjournment", Map.of());
    }

    private static long records(Chamber chamber, String type) {
        return Chamber.count(
                "select count(*) from sitting_records where sitting_id = " + chamber.sitting() + " and type = '" + type + "'");
    }
}
