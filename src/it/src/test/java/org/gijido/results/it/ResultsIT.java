package org.gijido.results.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gijido.client.VotingClient;
import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** What was voted is what is published: seat by seat, in every form. */
class ResultsIT {

    @Test
    void aNamedVoteIsPublishedSeatBySeat() throws Exception {
        try (Chamber chamber = Chamber.of(7)) {
            long item = decideNamed(chamber);
            JsonObject result = results(chamber).get(0).getAsJsonObject();
            assertEquals(item, result.get("item").getAsLong());
            assertEquals("可決", result.get("outcome").getAsString());
            assertEquals(3, result.getAsJsonObject("counts").get("inFavour").getAsInt());
            assertEquals(1, result.getAsJsonObject("counts").get("against").getAsInt(),
                    "who pressed nothing is against, by this council's rule");
            assertEquals(1, result.getAsJsonObject("counts").get("notPressed").getAsInt());
            assertEquals("議○○除○×欠", signs(result));
            Api councillor = chamber.member(2).api();
            String csv = councillor.get("/api/sessions/" + chamber.session() + "/results/table.csv?order=seat").accepted().text();
            assertTrue(csv.startsWith("\uFEFF"), "a spreadsheet knows its letters by the mark");
            assertTrue(csv.contains("4,議員 4,市民の声,除") && csv.contains("7,議員 7,市民の声,欠"), csv);
            assertTrue(councillor.get("/api/sessions/" + chamber.session() + "/results/list.csv").accepted().text()
                    .contains("議案,第1号,第1号の条例の制定について,市長"));
            assertEquals("FOR", mine(chamber, 3).get("sign").getAsString());
            assertEquals("RECUSED", mine(chamber, 4).get("sign").getAsString());
        }
    }

    @Test
    void ofASecretVoteOnlyTotalsArePublished() {
        try (Chamber chamber = Chamber.of(3)) {
            chamber.begin();
            long item = chamber
                    .item(Map.of("kind", "CONSENT", "number", "第1号", "title", "選任について", "proposer", "市長", "method", "SECRET"));
            Chamber.Opened vote = chamber.open(item);
            cast(chamber, vote, 2, Map.of("choice", "FOR", "code", "AAAABBBB"));
            cast(chamber, vote, 3, Map.of("choice", "AGAINST", "code", "CCCCDDDD"));
            chamber.close(vote);
            chamber.casting(vote, true);
            chamber.declare(vote);
            JsonObject result = results(chamber).get(0).getAsJsonObject();
            assertTrue(result.getAsJsonArray("members").isEmpty());
            assertTrue(result.get("castingVote").getAsBoolean());
            assertEquals(1, result.getAsJsonObject("counts").get("inFavour").getAsInt());
            assertEquals("SECRET", mine(chamber, 2).get("sign").getAsString(), "not even the member is told");
            String csv = chamber.clerk().get("/api/sessions/" + chamber.session() + "/results/table.csv?order=seat").accepted()
                    .text();
            assertTrue(csv.contains("1,議員 1,市民の声,議") && csv.contains("2,議員 2,未来,無"), csv);
        }
    }

    @Test
    void whatIsNotDeclaredOrWasObjectedToIsNoResult() {
        try (Chamber chamber = Chamber.of(3)) {
            chamber.begin();
            Chamber.Opened vote = chamber.open(chamber.bill("第1号"));
            chamber.close(vote);
            assertTrue(results(chamber).isEmpty(), "counted, but not declared");
            chamber.declare(vote);
            assertEquals(1, results(chamber).size());
            chamber.object(vote);
            assertTrue(results(chamber).isEmpty(), "objected to");
            Chamber.Opened again = chamber
                    .open(chamber.state().getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsLong());
            cast(chamber, again, 2, Map.of("choice", "FOR"));
            cast(chamber, again, 3, Map.of("choice", "FOR"));
            chamber.close(again);
            chamber.declare(again);
            JsonObject result = results(chamber).get(0).getAsJsonObject();
            assertEquals(2, result.get("rounds").getAsInt());
            assertTrue(result.get("unanimous").getAsBoolean());
        }
    }

    @Test
    void papersCarryTheResultsAndTheLastHash() throws Exception {
        try (Chamber chamber = Chamber.of(7)) {
            decideNamed(chamber);
            String hash = record(chamber).getAsJsonObject("last").get("hash").getAsString();
            for (String paper : List.of("list", "table")) {
                Api.Answer answer = chamber.clerk().get("/api/sessions/" + chamber.session() + "/results/" + paper + ".pdf")
                        .accepted();
                assertEquals("application/pdf", answer.header("Content-Type"));
                try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
                    String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
                    assertTrue(text.contains("議案第1号") && text.contains("可決") && text.contains(hash) && text.contains("1/1"),
                            text);
                    assertEquals(paper.equals("table"),
                            pdf.getPage(0).getMediaBox().getWidth() > pdf.getPage(0).getMediaBox().getHeight());
                }
            }
        }
    }

    @Test
    void theTallySheetHasEveryEntitledMemberOnOnePage() throws Exception {
        try (Chamber chamber = Chamber.of(28)) {
            chamber.begin();
            Chamber.Opened vote = chamber.open(chamber.bill("第1号"));
            cast(chamber, vote, 2, Map.of("choice", "FOR"));
            String path = "/api/votes/" + vote.vote() + "/paper?round=1";
            assertEquals(403, TestServer.api("mayor").get(path).status());
            assertFalse(text(chamber.clerk().get(path)).contains("までに端末が数えた票"), "the tablets are still heard");
            chamber.clerk().post("/api/votes/" + vote.vote() + "/handover", Map.of("round", 1, "reason", "通信の障害")).accepted();
            Api.Answer answer = chamber.clerk().get(path);
            String text = text(answer);
            assertTrue(text.contains("までに端末が数えた票　○1　未投票26".replace("　", "")), text);
            enter(chamber, vote, 2, "AGAINST");
            assertTrue(text(chamber.clerk().get(path)).contains("までに端末が数えた票○1未投票26"),
                    "what the tablet said stays after the paper was entered");
            assertTrue(text.contains("議員28") && text.contains("議1番議員1") && text.contains("1/1"), text);
            try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
                assertEquals(1, pdf.getNumberOfPages());
                assertTrue(new PDFRenderer(pdf).renderImage(0).getWidth() > 0);
            }
        }
    }

    @Test
    void statisticsSayOfHowManyTheyAre() throws Exception {
        try (Chamber chamber = Chamber.of(7)) {
            decideNamed(chamber);
            JsonObject statistics = chamber.clerk().get("/api/sessions/" + chamber.session() + "/results/statistics").accepted()
                    .json().getAsJsonObject();
            assertEquals(0, statistics.get("unanimous").getAsInt());
            assertEquals(1, statistics.get("divided").getAsInt());
            JsonObject day = statistics.getAsJsonArray("attendance").get(0).getAsJsonObject();
            assertEquals(6, day.get("attended").getAsInt());
            assertEquals(1, day.get("absent").getAsInt());
            assertEquals(7, statistics.getAsJsonArray("participation").size());
        }
    }

    /** V30: of whom nobody said anything is 未 in the table and no absentee in the figures. */
    @Test
    void whoWasNeverMarkedIsNotAbsent() throws Exception {
        try (Chamber chamber = Chamber.of(4)) {
            for (int seat = 1; seat <= 3; seat++) {
                chamber.mark(seat, "ARRIVED");
            }
            chamber.opened();
            Chamber.Opened vote = chamber.open(chamber.bill("第1号"));
            cast(chamber, vote, 2, Map.of("choice", "FOR"));
            cast(chamber, vote, 3, Map.of("choice", "FOR"));
            chamber.close(vote);
            chamber.declare(vote);
            String results = "/api/sessions/" + chamber.session() + "/results";
            JsonObject member = chamber.clerk().get(results).accepted().json().getAsJsonObject().getAsJsonArray("results").get(0)
                    .getAsJsonObject()
                    .getAsJsonArray("members").get(3).getAsJsonObject();
            assertEquals("UNKNOWN 未", member.get("sign").getAsString() + " " + member.get("symbol").getAsString());
            JsonObject day = chamber.clerk().get(results + "/statistics").accepted().json().getAsJsonObject()
                    .getAsJsonArray("attendance").get(0).getAsJsonObject();
            assertEquals("3 0 1", day.get("attended") + " " + day.get("absent") + " " + day.get("unknown"));
        }
    }

    static long decideNamed(Chamber chamber) {
        chamber.begin();
        chamber.mark(7, "ABSENT");
        long item = chamber.bill("第1号");
        chamber.recuse(item, 4);
        Chamber.Opened vote = chamber.open(item);
        for (int seat : List.of(2, 3, 5)) {
            cast(chamber, vote, seat, Map.of("choice", "FOR"));
        }
        chamber.close(vote);
        chamber.declare(vote);
        return item;
    }

    static JsonObject record(Chamber chamber) {
        return chamber.clerk().get("/api/sittings/" + chamber.sitting() + "/record").accepted().json().getAsJsonObject();
    }

    static void cast(Chamber chamber, Chamber.Opened vote, int seat, Map<String, ?> ballot) {
        try (VotingClient tablet = chamber.tablet(seat)) {
            String choice = (String) ballot.get("choice");
            (ballot.containsKey("code") ? tablet.castSecretly(vote.vote(), vote.round(), choice, (String) ballot.get("code"))
                    : tablet.cast(vote.vote(), vote.round(), choice)).counted().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    private static void enter(Chamber chamber, Chamber.Opened vote, int seat, String choice) {
        long entered = chamber.clerk()
                .post("/api/votes/" + vote.vote() + "/manual", Map.of("round", vote.round(), "seat", seat, "choice", choice,
                        "reason", "紙の集計"))
                .accepted().json().getAsJsonObject().get("id").getAsLong();
        chamber.secondClerk().post("/api/manual-ballots/" + entered + "/confirm", Map.of()).accepted();
    }

    private static JsonArray results(Chamber chamber) {
        return chamber.clerk().get("/api/sessions/" + chamber.session() + "/results").accepted().json().getAsJsonObject()
                .getAsJsonArray("results");
    }

    private static JsonObject mine(Chamber chamber, int seat) {
        return chamber.member(seat).api().get("/api/me/votes?session=" + chamber.session()).accepted().json().getAsJsonArray()
                .get(0).getAsJsonObject();
    }

    private static String signs(JsonObject result) {
        StringBuilder signs = new StringBuilder();
        for (JsonElement member : result.getAsJsonArray("members")) {
            signs.append(member.getAsJsonObject().get("symbol").getAsString());
        }
        return signs.toString();
    }

    static String text(Api.Answer answer) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(answer.accepted().bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
        }
    }
}
