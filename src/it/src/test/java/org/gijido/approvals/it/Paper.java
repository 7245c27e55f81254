package org.gijido.approvals.it;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.it.Api;

/** A document of a test, through the interface for programs. */
final class Paper {

    private final Staff drafter;
    private final long id;

    private Paper(Staff drafter, long id) {
        this.drafter = drafter;
        this.id = id;
    }

    /** @param amount in yen; null for none */
    static Paper draft(Staff drafter, String matter, Long amount) {
        long id = drafter.api().post("/api/approvals", body(UUID.randomUUID(), null, "試験の起案", matter, amount)).accepted().json()
                .getAsJsonObject().get("id").getAsLong();
        return new Paper(drafter, id);
    }

    /** A draft with a drawing that goes round on paper. */
    static Paper withPapers(Staff drafter) {
        Map<String, Object> body = body(UUID.randomUUID(), null, "試験の起案", "general", null);
        body.put("papers", List.of(Map.of("title", "設計図面（A1）", "sheets", 120, "place", "契約課 図面棚", "keeper", "契約課",
                "reason", "too_large")));
        return new Paper(drafter,
                drafter.api().post("/api/approvals", body).accepted().json().getAsJsonObject().get("id").getAsLong());
    }

    /** One that is there already. */
    static Paper of(Staff drafter, long id) {
        return new Paper(drafter, id);
    }

    private static Map<String, Object> body(UUID command, Integer revision, String subject, String matter, Long amount) {
        Map<String, Object> body = new HashMap<>(Map.of("commandId", command, "subject", subject, "proposal",
                "次のとおり決定してよろしいか伺います。", "reason", "業務に必要なため", "matter", matter));
        if (revision != null) {
            body.put("revision", revision);
        }
        if (amount != null) {
            body.put("amount", amount);
        }
        return body;
    }

    long id() {
        return id;
    }

    Staff drafter() {
        return drafter;
    }

    /** Writes it over. */
    Paper write(String subject, String matter, Long amount) {
        drafter.api().put(path(), body(UUID.randomUUID(), seen(drafter).get("revision").getAsInt(), subject, matter, amount))
                .accepted();
        return this;
    }

    Paper submit() {
        act(drafter, "SUBMIT", Map.of("version", seen(drafter).get("revision").getAsInt())).accepted();
        return this;
    }

    /** As {@link #act}, and it has to be done. */
    Paper press(Staff hand, String act) {
        act(hand, act, Map.of()).accepted();
        return this;
    }

    Paper press(Staff hand, String act, String note) {
        act(hand, act, Map.of("note", note)).accepted();
        return this;
    }

    /** With the version that the drafter sees now, unless another is given. */
    Api.Answer act(Staff hand, String act, Map<String, ?> more) {
        return act(hand.api(), UUID.randomUUID(), act, more);
    }

    Api.Answer act(Api hand, UUID command, String act, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("commandId", command, "act", act));
        if (!more.containsKey("version")) {
            body.put("version", seen(drafter).get("version").getAsInt());
        }
        body.putAll(more);
        return hand.post(path() + "/acts", body);
    }

    JsonObject seen(Staff reader) {
        return reader.api().get(path()).accepted().json().getAsJsonObject();
    }

    String state() {
        return seen(drafter).get("state").getAsString();
    }

    /** The posts whose turn it is, in words. */
    List<String> turns() {
        return posts("WAITING", "HELD");
    }

    /** Those whose turn it is. */
    List<Staff> waiting() {
        return Database.rows("""
                select coalesce(u.code, ''), s.post_rank from approval_steps s left join units u on u.id = s.unit_id
                where s.state in ('WAITING', 'HELD') and s.document_id =\s""" + id).stream()
                .map(row -> Staff.at(row.get(0), row.get(1))).toList();
    }

    List<String> posts(String... states) {
        List<String> wanted = List.of(states);
        return boxes().stream().filter(box -> box.get("live").getAsBoolean() && wanted.contains(box.get("state").getAsString()))
                .map(box -> box.get("post").getAsString()).toList();
    }

    List<JsonObject> boxes() {
        return objects("boxes");
    }

    List<JsonObject> acts() {
        return objects("acts");
    }

    private List<JsonObject> objects(String part) {
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement one : seen(drafter).getAsJsonArray(part)) {
            found.add(one.getAsJsonObject());
        }
        return found;
    }

    /** Whether it stands in a list of somebody. */
    boolean isIn(Staff reader, String box) {
        return StreamSupport
                .stream(reader.api().get("/api/approvals?box=" + box).accepted().json().getAsJsonArray().spliterator(),
                        false)
                .anyMatch(row -> row.getAsJsonObject().get("id").getAsLong() == id);
    }

    String path() {
        return "/api/approvals/" + id;
    }
}
