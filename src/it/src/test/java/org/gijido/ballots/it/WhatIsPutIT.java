package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.junit.jupiter.api.Test;

/**
 * What is put is not the bill: amendments, reports that fall, what is left, withdrawals, elections of others (V7–V12, V18, V24,
 * V28, V29).
 */
class WhatIsPutIT {

    /** V7, V28: farthest first, then what is left; each with its own label and result, also in what is published. */
    @Test
    void amendmentsComeFirstAndWhatIsLeftIsPutAfterwards() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long far = amendment(chamber, "第10号", "議員 2議員");
            long near = amendment(chamber, "第10号", "議員 3議員");
            long bill = chamber.bill("第10号");
            assertEquals("ballots.error.putBefore", refusal(chamber, bill), "the original before its amendments");
            assertEquals("ballots.error.putBefore", refusal(chamber, near), "the nearer amendment before the farther one");

            String fallen = decide(chamber, far, "AGAINST");
            assertTrue(fallen.contains("議案第10号に対する議員 2議員提出の修正案は、否決されました"), fallen);
            assertEquals("", item(chamber, bill).has("outcomeWord") ? "published for the bill" : "");
            assertEquals("賛成は「原案のとおり可決する」ことです。", item(chamber, bill).get("meaning").getAsString());

            decide(chamber, near, "FOR");
            JsonObject rest = item(chamber, bill);
            assertEquals("REMAINDER", rest.get("put").getAsString());
            assertEquals("議案第10号の修正議決した部分を除く原案", rest.get("label").getAsString());
            assertEquals("賛成は「修正議決した部分を除く原案を可決する」ことです。", rest.get("meaning").getAsString());
            assertTrue(rest.getAsJsonObject("say").get("opening").getAsString().contains("修正議決した部分を除く原案"));
            decide(chamber, bill, "FOR");
            assertEquals("修正可決", item(chamber, bill).get("outcomeWord").getAsString());
            assertEquals("議案第10号に対する議員 2議員提出の修正案:否決:, 議案第10号に対する議員 3議員提出の修正案:可決:, "
                    + "議案第10号の修正議決した部分を除く原案:可決:修正可決", published(chamber));
        }
    }

    /** V28: an amendment after the original was decided is too late. */
    @Test
    void anAmendmentAfterTheOriginalIsRefused() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long bill = chamber.bill("第10号");
            decide(chamber, bill, "FOR");
            long late = amendment(chamber, "第10号", "");
            assertEquals("ballots.error.amendmentTooLate", refusal(chamber, late));
        }
    }

    /** V8: the committee reported a change and is voted down: only the change falls, then the original is put. */
    @Test
    void aFallenReportLeavesTheOriginal() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long bill = chamber
                    .item(Map.of("kind", "BILL", "number", "第13号", "title", "条例", "committee", "総務委員会", "report", "AMEND",
                            "put", "COMMITTEE_REPORT"));
            String fallen = decide(chamber, bill, "AGAINST");
            assertTrue(fallen.contains("議案第13号に対する総務委員会の修正案は、否決されました"), fallen);
            JsonObject open = item(chamber, bill);
            assertEquals("BEFORE", open.get("state").getAsString());
            assertEquals("ORIGINAL", open.get("put").getAsString());
            assertEquals(List.of("議案第13号に対する総務委員会の修正案 否決"), texts(open, "onTheWay"));
            assertEquals(409, chamber.clerk().post("/api/sittings/" + chamber.sitting() + "/adjournment", Map.of()).status(),
                    "V26");
            decide(chamber, bill, "FOR");
            assertEquals("可決", item(chamber, bill).get("outcomeWord").getAsString());
            assertEquals(409, chamber.clerk()
                    .post("/api/agenda-items/" + bill + "/vote/open", Map.of("commandId", UUID.randomUUID())).status());
        }
    }

    /** The committee's amendment alone, then what is left of the original. */
    @Test
    void aCommitteesAmendmentIsPutAlone() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long bill = chamber.item(
                    Map.of("kind", "BILL", "number", "第13号", "title", "条例", "report", "AMEND", "put", "COMMITTEE_AMENDMENT"));
            assertEquals("議案第13号に対する委員会の修正案", item(chamber, bill).get("label").getAsString());
            decide(chamber, bill, "FOR");
            assertEquals("REMAINDER", item(chamber, bill).get("put").getAsString());
            decide(chamber, bill, "FOR");
            assertEquals("修正可決", item(chamber, bill).get("outcomeWord").getAsString());
        }
    }

    /** V29: continued, withdrawn with leave; refused, the item is put as it was. */
    @Test
    void continuationAndWithdrawalAreMattersOfTheirOwn() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long petition = chamber.item(
                    Map.of("kind", "PETITION", "number", "第1号", "title", "請願", "put", "CONTINUATION", "method", "NO_OBJECTION"));
            assertTrue(item(chamber, petition).getAsJsonObject("say").get("question").getAsString().contains("閉会中の継続審査"));
            recorded(chamber, petition, Map.of("outcomeInFavour", true));
            assertEquals("継続審査", item(chamber, petition).get("outcomeWord").getAsString());
            long bill = chamber.item(Map.of("kind", "BILL", "number", "第2号", "title", "条例", "put", "WITHDRAWAL"));
            decide(chamber, bill, "AGAINST");
            assertEquals("ORIGINAL", item(chamber, bill).get("put").getAsString());
            decide(chamber, bill, "FOR");
            assertEquals("可決", item(chamber, bill).get("outcomeWord").getAsString());
        }
    }

    /** V29: states without a vote, with who and why, published; taken back as long as the sitting lasts. */
    @Test
    void itemsEndWithoutAVote() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long bill = chamber.bill("第3号");
            String ending = "/api/agenda-items/" + bill + "/vote/ending";
            assertEquals(403, chamber.member(2).api().post(ending, Map.of("ending", "UNFINISHED", "reason", "会期の終わり")).status());
            assertEquals(400, chamber.clerk().post(ending, Map.of("ending", "UNFINISHED", "reason", " ")).status());
            chamber.clerk().post(ending, Map.of("ending", "UNFINISHED", "reason", "会期の終わり")).accepted();
            assertEquals("ENDED", item(chamber, bill).get("state").getAsString());
            assertEquals("審議未了", item(chamber, bill).get("outcomeWord").getAsString());
            assertEquals("ballots.error.ended", refusal(chamber, bill));
            JsonObject ended = results(chamber).getAsJsonArray("ended").get(0).getAsJsonObject();
            assertEquals("審議未了", ended.get("outcome").getAsString());
            assertEquals("会期の終わり", ended.get("reason").getAsString());
            assertFalse(ended.get("by").getAsString().isBlank());
            assertTrue(chamber.clerk().get("/api/sessions/" + chamber.session() + "/results/list.csv").accepted().text()
                    .contains("審議未了"));
            chamber.clerk().post(ending + "/undo", Map.of("reason", "取り違え")).accepted();
            assertEquals("BEFORE", item(chamber, bill).get("state").getAsString());
            assertEquals(2, Chamber.count("select count(*) from sitting_records where sitting_id = " + chamber.sitting()
                    + " and type in ('agenda.itemEnded', 'agenda.itemReopened')"), "both stay in the record");
        }
    }

    /** V12: as the council writes it, byte for byte, from the import to what is published. */
    @Test
    void labelsAreKeptLetterByLetter() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            String csv = "種別,番号,件名,呼び名\n議案,第157号議案,葛󠄀城の条例,\n議案,議第5号,条例,\n発議,第3号,条例,議員提出議案第3号\n";
            chamber.clerk().post("/api/sittings/" + chamber.sitting() + "/agenda/import?dryRun=false", "text/csv",
                    csv.getBytes(StandardCharsets.UTF_8)).accepted();
            List<String> labels = StreamSupport.stream(chamber.state().getAsJsonArray("items").spliterator(), false)
                    .map(one -> one.getAsJsonObject().get("label").getAsString()).toList();
            assertEquals(List.of("第157号議案", "議第5号", "議員提出議案第3号"), labels);
            for (JsonElement one : chamber.state().getAsJsonArray("items")) {
                String said = decide(chamber, one.getAsJsonObject().get("id").getAsLong(), "FOR");
                assertTrue(said.contains("よって、" + one.getAsJsonObject().get("label").getAsString() + "は、"), said);
            }
            assertEquals("第157号議案:可決:可決, 議第5号:可決:可決, 議員提出議案第3号:可決:可決", published(chamber));
        }
    }

    /**
     * V24, V18: people who are no members; two of three elected; the seat that stays empty is said, and put again without the
     * elected.
     */
    @Test
    void othersAreElectedAndEmptySeatsAreSaid() {
        try (Chamber chamber = Chamber.of(6).begin()) {
            long election = chamber
                    .item(Map.of("kind", "ELECTION", "title", "選挙管理委員の選挙", "method", "ELECTRONIC", "electedSeats", 3,
                            "candidates", List.of("山田 一郎", "佐藤 花子", "鈴木 次郎")));
            Opened vote = chamber.open(election);
            name(chamber, vote, -1, -1, -1, -2, -2, 0);
            assertEquals("ELECTED", chamber.close(vote).get("outcome").getAsString());
            assertEquals(1, chamber.result().get("emptySeats").getAsInt());
            String said = chamber.declare(vote);
            assertTrue(said.contains("山田 一郎氏（3票）") && said.contains("佐藤 花子氏（2票）") && said.contains("1人"), said);
            Opened again = chamber.open(election);
            List<Long> candidates = StreamSupport
                    .stream(chamber.state().getAsJsonObject("vote").getAsJsonArray("candidates").spliterator(), false)
                    .map(one -> one.getAsJsonObject().get("councillor").getAsLong()).toList();
            assertEquals(List.of(-3L), candidates, "the elected left the list");
            try (VotingClient tablet = chamber.tablet(1)) {
                assertEquals("UNKNOWN_CHOICE", VoteRulesIT.result(tablet.name(again.vote(), again.round(), -1, null)));
                VoteRulesIT.counted(tablet.name(again.vote(), again.round(), -3, null));
            }
            assertEquals("ELECTED", chamber.close(again).get("outcome").getAsString());
            chamber.declare(again);
            assertEquals("DECLARED", item(chamber, election).get("state").getAsString());
        }
    }

    /** V24: Act 118(2). */
    @Test
    void designationNeedsNoBallots() {
        try (Chamber chamber = Chamber.of(4).begin()) {
            long election = chamber.item(Map.of("kind", "ELECTION", "title", "補充員の選挙", "method", "DESIGNATION", "electedSeats", 2,
                    "candidates", List.of("山田 一郎", "佐藤 花子", "鈴木 次郎")));
            String path = "/api/agenda-items/" + election + "/vote/designation";
            assertEquals(400, chamber.clerk().post(path, Map.of("persons", List.of(-1))).status());
            assertEquals(400, chamber.clerk().post(path, Map.of("persons", List.of(-1, -9))).status());
            JsonObject opened = chamber.clerk().post(path, Map.of("persons", List.of(-1, -3))).accepted().json()
                    .getAsJsonObject();
            String said = chamber.declare(new Opened(opened.get("vote").getAsLong(), 1));
            assertTrue(said.contains("山田 一郎") && said.contains("鈴木 次郎") && !said.contains("佐藤 花子"), said);
            JsonObject result = results(chamber).getAsJsonArray("results").get(0).getAsJsonObject();
            assertEquals("DESIGNATION", result.get("method").getAsString());
            assertEquals(2, result.getAsJsonArray("elected").size());
        }
    }

    /** An election on paper, as the tellers counted it. */
    @Test
    void papersAreCountedByHand() {
        try (Chamber chamber = Chamber.of(6).begin()) {
            long election = chamber.item(Map.of("kind", "ELECTION", "title", "副議長の選挙", "method", "PAPER", "electedSeats", 1));
            String path = "/api/agenda-items/" + election + "/vote/papers";
            Map<String, Object> body = new HashMap<>(
                    Map.of("votes", Map.of(chamber.member(2).councillor(), 4, chamber.member(3).councillor(), 3)));
            assertEquals(400, chamber.clerk().post(path, body).status(), "seven papers of six members");
            body.put("votes", Map.of(chamber.member(2).councillor(), 3, chamber.member(3).councillor(), 2));
            body.put("blank", 1);
            JsonObject opened = chamber.clerk().post(path, body).accepted().json().getAsJsonObject();
            String said = chamber.declare(new Opened(opened.get("vote").getAsLong(), 1));
            assertTrue(said.contains("2番 議員 2議員（3票）"), said);
        }
    }

    private static long amendment(Chamber chamber, String number, String proposer) {
        return chamber.item(Map.of("kind", "BILL", "number", number, "title", number + "の条例の制定について", "put", "AMENDMENT",
                "proposer", proposer));
    }

    /** All but the chair press; it is closed and declared. @return what was declared */
    static String decide(Chamber chamber, long item, String choice) {
        Opened vote = chamber.open(item);
        String[] choices = new String[chamber.members().size() - 1];
        Arrays.fill(choices, choice);
        VoteCourseIT.press(chamber, vote, choices);
        chamber.close(vote);
        return chamber.declare(vote);
    }

    private static void name(Chamber chamber, Opened vote, long... names) {
        for (int seat = 1; seat <= names.length; seat++) {
            try (VotingClient tablet = chamber.tablet(seat)) {
                VoteRulesIT.counted(tablet.name(vote.vote(), vote.round(), names[seat - 1], null));
            }
        }
    }

    private static void recorded(Chamber chamber, long item, Map<String, ?> body) {
        JsonObject vote = chamber.clerk().post("/api/agenda-items/" + item + "/vote/record", body).accepted().json()
                .getAsJsonObject();
        chamber.declare(new Opened(vote.get("vote").getAsLong(), vote.get("round").getAsInt()));
    }

    static String refusal(Chamber chamber, long item) {
        Api.Answer answer = chamber.clerk().post("/api/agenda-items/" + item + "/vote/open",
                Map.of("commandId", UUID.randomUUID()));
        assertEquals(409, answer.status(), answer::text);
        return answer.key();
    }

    static JsonObject item(Chamber chamber, long id) {
        return StreamSupport.stream(chamber.state().getAsJsonArray("items").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get("id").getAsLong() == id).findFirst().orElseThrow();
    }

    private static List<String> texts(JsonObject item, String name) {
        return item.getAsJsonArray(name).asList().stream().map(JsonElement::getAsString).toList();
    }

    private static JsonObject results(Chamber chamber) {
        return chamber.clerk().get("/api/sessions/" + chamber.session() + "/results").accepted().json().getAsJsonObject();
    }

    /** label:word:what the item has become. */
    private static String published(Chamber chamber) {
        return String.join(", ", results(chamber).getAsJsonArray("results").asList().stream().map(JsonElement::getAsJsonObject)
                .map(one -> one.get("label").getAsString() + ":" + one.get("outcome").getAsString() + ":"
                        + one.get("become").getAsString())
                .toList());
    }
}
