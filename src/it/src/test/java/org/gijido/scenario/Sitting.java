package org.gijido.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Chamber.Rules;
import org.gijido.scenario.Script.Line;

/** Holds a sitting as its script says: the clerk's acts are done by a {@link Clerk}, members press on sockets. */
final class Sitting implements AutoCloseable {

    private static final Map<String, String> KINDS = Map.of("議案", "BILL", "認定", "ACCOUNTS", "選挙", "ELECTION", "請願", "PETITION",
            "同意", "CONSENT");
    private static final String CODES = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final Script script;
    private final Chamber chamber;
    private final Clerk clerk;
    private final Map<Integer, VotingClient> tablets = new LinkedHashMap<>();
    private final Map<String, Long> items = new HashMap<>();
    private String declared = "";

    /** @param clerks makes the clerk of the chamber */
    Sitting(Script script, Function<Chamber, Clerk> clerks) {
        this.script = script;
        List<String> names = script.of("議員").stream().map(line -> line.rest(1)).toList();
        List<String> groups = new ArrayList<>();
        names.forEach(name -> groups.add(List.of("青葉会", "市民の声").get(groups.size() % 2)));
        chamber = Chamber.of(names, groups);
        Rules rules = new Rules();
        script.of("規則").forEach(line -> rules.with("objectors", line.word(1)));
        chamber.rules(rules);
        clerk = clerks.apply(chamber);
    }

    void hold() {
        for (Line line : script.lines()) {
            try {
                does(line);
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError(line + "：" + failed.getMessage(), failed);
            }
        }
    }

    private void does(Line line) {
        switch (line.act()) {
            case "議員", "規則" -> {}
            case "日程" -> plan(line);
            case "一括" -> bundle(line);
            case "出席" -> clerk.everybodyPresent();
            case "議長" -> clerk.preside(Integer.parseInt(line.word(0)));
            case "開議" -> clerk.openSitting();
            case "除斥" -> chamber.recuse(item(line.word(0)), Integer.parseInt(line.word(1)));
            case "採決" -> clerk.open(item(line.rest(0)));
            case "賛成" -> press(line, "FOR");
            case "反対" -> press(line, "AGAINST");
            case "投票" -> name(Integer.parseInt(line.word(0)), line.word(1));
            case "締切" -> clerk.closeVote();
            case "くじ" -> clerk.lot(Integer.parseInt(line.word(0)));
            case "宣告" -> declared = clerk.declare();
            case "異議" -> clerk.object(Integer.parseInt(line.word(0)), line.rest(1));
            case "取消し" -> clerk.reset(line.rest(0));
            case "方法" -> clerk.change(item(line.word(0)), line.word(1), line.rest(2));
            case "起立" -> clerk.stood(item(line.word(0)), Integer.parseInt(line.word(1)));
            case "散会" -> clerk.adjourn();
            case "確認" -> check(line);
            default -> throw new IllegalArgumentException("この行いは分かりません");
        }
    }

    private void plan(Line line) {
        Map<String, Object> item = new HashMap<>(Map.of("kind", KINDS.get(line.word(0))));
        boolean election = line.word(0).equals("選挙");
        item.put(election ? "title" : "number", line.word(1));
        if (election) {
            item.putAll(Map.of("method", "SECRET", "electedSeats", Integer.parseInt(line.word(3).replace("人", ""))));
        } else {
            item.put("title", line.word(2));
            more(item, line);
        }
        long id = chamber.item(item);
        items.put(view(id).get("label").getAsString(), id);
    }

    private static void more(Map<String, Object> item, Line line) {
        for (int place = 3; place + 1 < line.words().size(); place += 2) {
            switch (line.word(place)) {
                case "修正案" -> item.putAll(Map.of("put", "AMENDMENT", "proposer", line.word(place + 1)));
                case "委員会" -> item.put("committee", line.word(place + 1));
                case "報告" -> item.putAll(Map.of("report", "AMEND", "put", "COMMITTEE_REPORT"));
                default -> throw new IllegalArgumentException("この言葉は分かりません：" + line.word(place));
            }
        }
    }

    private void bundle(Line line) {
        chamber.clerk().post("/api/sittings/" + chamber.sitting() + "/agenda-items/bundle",
                Map.of("items", line.words().stream().map(this::item).toList(), "together", true)).accepted();
    }

    private void press(Line line, String choice) {
        Opened vote = running();
        line.seats(0).forEach(seat -> counted(tablet(seat).cast(vote.vote(), vote.round(), choice)));
    }

    private void name(int seat, String who) {
        Opened vote = running();
        long candidate = who.equals("白票") ? 0 : chamber.member(Integer.parseInt(who)).councillor();
        counted(tablet(seat).name(vote.vote(), vote.round(), candidate, ("" + CODES.charAt(seat)).repeat(8)));
    }

    private static void counted(VotingClient.Press press) {
        press.counted().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private VotingClient tablet(int seat) {
        return tablets.computeIfAbsent(seat, chamber::tablet);
    }

    private Opened running() {
        JsonObject vote = chamber.state().getAsJsonObject("vote");
        return new Opened(vote.get("id").getAsLong(), vote.get("round").getAsInt());
    }

    private long item(String label) {
        return items.computeIfAbsent(label, unknown -> {
            throw new IllegalArgumentException("この日程はありません：" + unknown);
        });
    }

    private JsonObject view(long id) {
        return StreamSupport.stream(chamber.state().getAsJsonArray("items").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get("id").getAsLong() == id).findFirst().orElseThrow();
    }

    private void check(Line line) {
        switch (line.word(0)) {
            case "出欠" -> assertEquals("UNKNOWN", chamber.state().getAsJsonObject("roll").getAsJsonArray("members")
                    .get(Integer.parseInt(line.word(1)) - 1).getAsJsonObject().get("presence").getAsString());
            case "諮れない" -> assertEquals(409, chamber.clerk().post("/api/agenda-items/" + item(line.word(1)) + "/vote/open",
                    Map.of("commandId", UUID.randomUUID())).status());
            case "宣告文" -> assertTrue(declared.contains(line.rest(1)), declared);
            case "結果" -> assertEquals(line.word(2), view(item(line.word(1))).get("outcomeWord").getAsString());
            case "公表" -> assertEquals(line.word(2), published(line.word(1)));
            case "照合" -> assertEquals("", Verifier.problems(record(), printed()));
            default -> throw new IllegalArgumentException("確認できません");
        }
    }

    private String published(String label) {
        Api.Answer results = chamber.clerk().get("/api/sessions/" + chamber.session() + "/results").accepted();
        return results.json().getAsJsonObject().getAsJsonArray("results").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(one -> one.get("label").getAsString().equals(label)).map(one -> one.get("outcome").getAsString())
                .reduce("", (before, last) -> last);
    }

    /** The check value as the papers print it. */
    private String printed() {
        return chamber.clerk().get("/api/sessions/" + chamber.session() + "/results").accepted().json().getAsJsonObject()
                .getAsJsonArray("records").get(0).getAsJsonObject().get("hash").getAsString();
    }

    private String record() {
        return chamber.clerk().get("/api/sittings/" + chamber.sitting() + "/record").accepted().text();
    }

    @Override
    public void close() {
        tablets.values().forEach(VotingClient::close);
        clerk.goHome();
        chamber.close();
    }
}
