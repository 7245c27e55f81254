package org.gijido.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** The running session of the demo city, with as many questions as a measurement wants. */
final class Council {

    private static final int ROWS_A_FILE = 2000;
    private static final String[] KINDS = {"GROUP", "代表質問", "GENERAL", "一般質問"};
    private final Api api = TestServer.api("general-affairs");
    private final long session = session();

    long id() {
        return session;
    }

    int questions() {
        return api.get("/api/sessions/" + session + "/questions?size=1").accepted().json().getAsJsonObject().get("total")
                .getAsInt();
    }

    List<Long> questionIds(int most) {
        JsonObject page = api.get("/api/sessions/" + session + "/questions?size=" + most).accepted().json().getAsJsonObject();
        return StreamSupport.stream(page.getAsJsonArray("rows").spliterator(), false)
                .map(row -> row.getAsJsonObject().get("id").getAsLong()).toList();
    }

    /** Adds questions from major item 30 up, so that those of the demo stay, until there are at least so many. */
    void grow(int wanted) {
        List<JsonObject> turns = turns();
        int missing = wanted - questions();
        List<String> rows = new ArrayList<>();
        for (int number = 0; number < missing; number++) {
            JsonObject turn = turns.get(number % turns.size());
            int place = number / turns.size();
            rows.add(kind(turn) + "," + turn.get("order").getAsInt() + "," + (30 + place / 90) + "-" + (1 + place % 90)
                    + ",計測用の件名" + number + ",計測のための質問文です。市の考えを伺います。");
        }
        for (int from = 0; from < rows.size(); from += ROWS_A_FILE) {
            store(rows.subList(from, Math.min(rows.size(), from + ROWS_A_FILE)));
        }
    }

    private void store(List<String> rows) {
        String csv = "区分,発言順,番号,件名,質問文\n" + String.join("\n", rows) + "\n";
        JsonObject report = api.post("/api/sessions/" + session + "/questions/import?commandId=" + UUID.randomUUID(), "text/csv",
                csv.getBytes(StandardCharsets.UTF_8)).accepted().json().getAsJsonObject();
        if (!report.get("stored").getAsBoolean()) {
            throw new IllegalStateException("the questions were refused, first: " + report.getAsJsonArray("errors").get(0));
        }
    }

    private List<JsonObject> turns() {
        return StreamSupport
                .stream(api.get("/api/sessions/" + session + "/turns").accepted().json().getAsJsonArray().spliterator(), false)
                .map(turn -> turn.getAsJsonObject()).filter(turn -> !kind(turn).isEmpty()).toList();
    }

    private static String kind(JsonObject turn) {
        for (int i = 0; i < KINDS.length; i += 2) {
            if (turn.get("kind").getAsString().equals(KINDS[i])) {
                return KINDS[i + 1];
            }
        }
        return "";
    }

    private long session() {
        return StreamSupport.stream(api.get("/api/sessions").accepted().json().getAsJsonArray().spliterator(), false)
                .map(session -> session.getAsJsonObject()).filter(session -> session.get("current").getAsBoolean())
                .map(session -> session.get("id").getAsLong()).findFirst()
                .orElseThrow(() -> new IllegalStateException("no session is running in the demo city"));
    }
}
