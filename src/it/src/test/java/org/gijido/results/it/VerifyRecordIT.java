package org.gijido.results.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gijido.it.Api;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The saved verifier, opened from a disk, passes a record that is as it was and names what somebody did to it. */
class VerifyRecordIT {

    @TempDir
    private Path disk;

    @Test
    void theRecordPassesAndEveryForgeryIsNamed() throws IOException {
        try (Chamber chamber = Chamber.of(7); Browser browser = Browser.open(); Person anybody = browser.stranger()) {
            JsonObject record = wholeSitting(chamber);
            Page page = open(anybody);
            give(page, record);
            assertEquals("open", verdict(page), page.locator("#problems").textContent());
            assertTrue(page.locator("#verdict").textContent().contains("切り取られていないかは、紙に印刷された照合値と比べるまで分かりません"));
            assertEquals(10, page.locator("#votes tr").count());
            assertEquals(0, page.locator("#votes .wrong").count());
            assertEquals(record.getAsJsonObject("last").get("hash").getAsString(), page.locator("#hash").textContent());
            look(page, "verify-record-open");
            compare(page, page.locator("#hash").textContent().toUpperCase());
            assertEquals("good", verdict(page));
            assertTrue(page.locator("#compared").textContent().startsWith("✔"));
            page.locator("#code").fill("cccc-dddd");
            page.locator("#find").click();
            assertTrue(page.locator("#found").textContent().contains("反対"), page.locator("#found").textContent());
            page.locator("summary").click();
            assertEquals(record.getAsJsonArray("entries").size(), page.locator("#chain tr").count());
            look(page, "verify-record");
            page.locator("#language").click();
            assertTrue(page.locator("#verdict").textContent().contains("Verified"));
            Axe.check(page);
            page.locator("#language").click();
            forgeries(page, record);
            look(page, "verify-record-bad");
        }
    }

    /** V44, V45; all of them, by one who chains everything anew too, are in the tests of the verifier's program. */
    private static void forgeries(Page page, JsonObject record) {
        int closed = indexOf(record, "ballots.closed");
        assertNamed(page,
                changed(record, copy -> replace(copy, closed, "\"seat\":2,\"says\":\"FOR\"", "\"seat\":2,\"says\":\"AGAINST\"")),
                "記録 " + (closed + 1), "内容が、記録されたときから変わっています");
        assertNamed(page, changed(record, copy -> copy.getAsJsonArray("entries").remove(3)), "記録 4 が抜けています");
        assertNamed(page, changed(record, copy -> cut(copy, 1)), "最後の記録が、書き出されたときの最後の記録と違います");
        assertNamed(page, changed(record, copy -> replace(copy, closed, "\"inFavour\":3", "\"inFavour\":4")),
                "変わっています", "賛成は 4 と記録されていますが、票から計算すると 3 です");
        assertNamed(page, changed(record, copy -> replace(copy, indexOf(copy, "ballots.declared"), "PASSED", "REJECTED")),
                "宣告は「否決側」");
        assertNamed(page, changed(record, copy -> replace(copy, indexOf(copy, "ballots.declared"), "可決されました", "可決されませんでした")),
                "読み上げの文は「否決側」と言っていますが、票から計算した結果は「可決側」です");
        assertNamed(page,
                changed(record,
                        copy -> copy.getAsJsonArray("entries").get(2).getAsJsonObject().addProperty("previous", "0".repeat(64))),
                "つながりが切れています");
        assertNamed(page,
                changed(record,
                        copy -> replace(copy, lastIndexOf(copy, "\"turnout\":[2,3,5,6]"), "\"turnout\":[2,3,5,6]",
                                "\"turnout\":[2,3,5]")),
                "投票した議員は 3名ですが、票は 4 枚です");
        assertNamed(page, changed(record, copy -> copy.getAsJsonObject("sitting").addProperty("heldOn", "2026-12-01")),
                "見出しの日付は「2026-12-01」");
        assertNamed(page, changed(record, copy -> copy.getAsJsonObject("sitting").addProperty("rehearsal", true)),
                "見出しの練習の印は「練習」ですが、記録では「本番」");
    }

    /** V44: a cut end is known from paper alone, and the page asks for it. */
    @Test
    void aCutEndIsFoundByTheCheckValueOnPaper() throws IOException {
        try (Chamber chamber = Chamber.of(7); Browser browser = Browser.open(); Person anybody = browser.stranger()) {
            ResultsIT.decideNamed(chamber);
            JsonObject record = ResultsIT.record(chamber);
            String printed = chamber.clerk().get("/api/sessions/" + chamber.session() + "/results").accepted().json()
                    .getAsJsonObject()
                    .getAsJsonArray("records").get(0).getAsJsonObject().get("hash").getAsString();
            Page page = open(anybody);
            assertNamed(page, changed(record, copy -> {
                cut(copy, 4);
                copy.remove("last");
            }), "「最後の記録」の印がありません");
            give(page, changed(record, copy -> {
                JsonObject last = cut(copy, 4);
                copy.getAsJsonObject("last").addProperty("seq", last.get("seq").getAsInt());
                copy.getAsJsonObject("last").addProperty("hash", last.get("hash").getAsString());
            }));
            assertEquals("open", verdict(page));
            assertTrue(page.locator("#notes").textContent().contains("散会（閉会）の記録がありません"));
            compare(page, printed);
            assertEquals("bad", verdict(page));
            assertTrue(page.locator("#verdict").textContent().contains("紙の照合値と違います"));
            give(page, record);
            compare(page, record.getAsJsonArray("entries").get(2).getAsJsonObject().get("hash").getAsString());
            assertEquals("open", verdict(page), "a paper of that morning");
            assertTrue(page.locator("#verdict").textContent().contains("紙の照合値は、記録 3 までのものです"));
        }
    }

    @Test
    void whatIsNoRecordIsRefusedInWords() throws IOException {
        try (Browser browser = Browser.open(); Person anybody = browser.stranger()) {
            Page page = open(anybody);
            page.locator("#file")
                    .setInputFiles(new FilePayload("x.json", "application/json", "[]".getBytes(StandardCharsets.UTF_8)));
            page.waitForCondition(() -> page.locator("#status").textContent().contains("読めません"));
            page.locator("#file").setInputFiles(new FilePayload("y.json", "application/json",
                    "{\"format\":\"gijido-sitting-record\",\"sitting\":{},\"entries\":[]}".getBytes(StandardCharsets.UTF_8)));
            page.waitForCondition(() -> page.locator("#status").textContent().contains("何も入っていません"));
            assertTrue(page.locator("#report").isHidden());
            Axe.check(page);
        }
    }

    /** A vote by name, a secret one with a tie, an election that the lot decides, two without ballots, one that was made void. */
    private static JsonObject wholeSitting(Chamber chamber) {
        ResultsIT.decideNamed(chamber);
        Chamber.Opened secret = chamber
                .open(chamber.item(Map.of("kind", "CONSENT", "number", "第1号", "title", "選任について", "method", "SECRET")));
        List<String> codes = List.of("AAAABBBB", "CCCCDDDD", "EEEEFFFF", "GGGGHHHH");
        List<Integer> seats = List.of(2, 3, 5, 6);
        for (int index = 0; index < seats.size(); index++) {
            ResultsIT.cast(chamber, secret, seats.get(index),
                    Map.of("choice", index % 2 == 0 ? "FOR" : "AGAINST", "code", codes.get(index)));
        }
        chamber.mark(4, "LEFT_ROOM");
        chamber.close(secret);
        chamber.casting(secret, true);
        chamber.declare(secret);
        election(chamber);
        for (String method : List.of("NO_OBJECTION", "STANDING")) {
            long item = chamber.item(Map.of("kind", "REPORT", "number", method.equals("STANDING") ? "第2号" : "第1号", "title",
                    "専決処分について", "method", method));
            Api.Answer recorded = chamber.clerk().post("/api/agenda-items/" + item + "/vote/record", method.equals("STANDING")
                    ? Map.of("outcomeInFavour", true, "standing", Map.of("inFavour", 3, "against", 1))
                    : Map.of("outcomeInFavour", true)).accepted();
            chamber.declare(new Chamber.Opened(recorded.json().getAsJsonObject().get("vote").getAsLong(), 1));
        }
        chamber.reset(chamber.open(chamber.bill("第9号")));
        withoutTablets(chamber);
        corrected(chamber);
        return ResultsIT.record(chamber);
    }

    /** Raised hands of which only those in favour were counted; people who are no members, by designation and on paper. */
    private static void withoutTablets(Chamber chamber) {
        long hands = chamber.item(Map.of("kind", "RESOLUTION", "number", "第1号", "title", "意見について", "method", "HANDS"));
        declared(chamber, chamber.clerk().post("/api/agenda-items/" + hands + "/vote/record",
                Map.of("outcomeInFavour", true, "standing", Map.of("inFavour", 3))));
        List<String> others = List.of("山本 茂", "小林 薫", "中村 栄");
        long named = chamber
                .item(Map.of("kind", "ELECTION", "title", "選挙管理委員の選挙", "method", "DESIGNATION", "majority", "ELECTION",
                        "electedSeats", 2, "candidates", others));
        declared(chamber,
                chamber.clerk().post("/api/agenda-items/" + named + "/vote/designation", Map.of("persons", List.of(-1, -3))));
        long papers = chamber.item(Map.of("kind", "ELECTION", "title", "補充員の選挙", "method", "PAPER", "majority", "ELECTION",
                "electedSeats", 1, "candidates", others));
        declared(chamber, chamber.clerk().post("/api/agenda-items/" + papers + "/vote/papers",
                Map.of("votes", Map.of("-2", 3, "-1", 1), "blank", 0)));
    }

    private static void declared(Chamber chamber, Api.Answer recorded) {
        chamber.declare(new Chamber.Opened(recorded.accepted().json().getAsJsonObject().get("vote").getAsLong(), 1));
    }

    /** A slip in the words, put right by two persons; both stay. */
    private static void corrected(Chamber chamber) {
        Chamber.Opened vote = chamber.open(chamber.bill("第12号"));
        chamber.close(vote);
        chamber.clerk()
                .post("/api/votes/" + vote.vote() + "/declare", Map.of("round", 1, "sentence", "賛成少数。よって、議案第12号は、否決されました。"))
                .accepted();
        chamber.confirm(chamber.clerk().post("/api/votes/" + vote.vote() + "/correction", Map.of("round", 1,
                "sentence", "賛成少数であります。よって、議案第12号は、否決されました。", "reason", "読み誤り")).accepted());
    }

    private static void election(Chamber chamber) {
        long item = chamber.item(
                Map.of("kind", "ELECTION", "title", "副議長の選挙", "method", "ELECTRONIC", "majority", "ELECTION", "electedSeats", 1));
        Chamber.Opened vote = chamber.open(item);
        for (int seat : List.of(2, 3)) {
            try (var tablet = chamber.tablet(seat)) {
                tablet.name(vote.vote(), vote.round(), chamber.member(seat + 3).councillor(), null).counted().join();
            }
        }
        chamber.close(vote);
        chamber.clerk().post("/api/votes/" + vote.vote() + "/lot",
                Map.of("round", 1, "elected", List.of(chamber.member(5).councillor()))).accepted();
        chamber.declare(vote);
    }

    private Page open(Person anybody) throws IOException {
        Api.Answer page = TestServer.api("councillor").get("/api/verify-record.html").accepted();
        assertTrue(page.header("Content-Disposition").startsWith("attachment"), "it is saved, not run in the product's pages");
        Path file = Files.write(disk.resolve("verify-record.html"), page.bytes());
        anybody.page().navigate(file.toUri().toString());
        return anybody.page();
    }

    private static void assertNamed(Page page, JsonObject record, String... named) {
        give(page, record);
        assertEquals("bad", verdict(page));
        String problems = page.locator("#problems").textContent();
        List.of(named).forEach(words -> assertTrue(problems.contains(words), words + " in: " + problems));
    }

    private static void give(Page page, JsonObject record) {
        page.evaluate("document.querySelector('#status').textContent = ''");
        page.locator("#file").setInputFiles(
                new FilePayload("record.json", "application/json", record.toString().getBytes(StandardCharsets.UTF_8)));
        page.waitForCondition(() -> !page.locator("#status").textContent().isEmpty());
    }

    private static void compare(Page page, String printed) {
        page.locator("#printed").fill(printed);
        page.locator("#compare").click();
    }

    /** On a telephone and on a desk, with a picture of the whole page. */
    private static void look(Page page, String name) {
        for (int width : List.of(390, 1280)) {
            page.setViewportSize(width, 844);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), "nothing is cut at " + width);
            Axe.check(page);
            Screenshots.whole(page, name + "-" + width);
        }
    }

    /** @return the entry that is last now */
    private static JsonObject cut(JsonObject record, int entries) {
        JsonArray all = record.getAsJsonArray("entries");
        for (int count = 0; count < entries; count++) {
            all.remove(all.size() - 1);
        }
        return all.get(all.size() - 1).getAsJsonObject();
    }

    private static String verdict(Page page) {
        return page.locator("#verdict").getAttribute("data-ok");
    }

    private static JsonObject changed(JsonObject record, Consumer<JsonObject> forger) {
        JsonObject copy = record.deepCopy();
        forger.accept(copy);
        return JsonParser.parseString(copy.toString()).getAsJsonObject();
    }

    private static void replace(JsonObject record, int index, String before, String after) {
        JsonObject entry = record.getAsJsonArray("entries").get(index).getAsJsonObject();
        String body = entry.get("body").getAsString();
        assertTrue(body.contains(before), before + " in " + body);
        entry.addProperty("body", body.replace(before, after));
    }

    private static int indexOf(JsonObject record, String type) {
        JsonArray entries = record.getAsJsonArray("entries");
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index).getAsJsonObject().get("type").getAsString().equals(type)) {
                return index;
            }
        }
        throw new AssertionError(type);
    }

    private static int lastIndexOf(JsonObject record, String inBody) {
        JsonArray entries = record.getAsJsonArray("entries");
        for (int index = entries.size() - 1; index >= 0; index--) {
            if (entries.get(index).getAsJsonObject().get("body").getAsString().contains(inBody)) {
                return index;
            }
        }
        throw new AssertionError(inBody);
    }
}
