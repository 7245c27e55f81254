package org.gijido.search.it;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import com.google.gson.JsonObject;
import org.gijido.agenda.it.TestSitting;
import org.gijido.it.Patience;
import org.gijido.it.TestServer;
import org.gijido.questions.it.TestSession;

/** One thing of each kind, all of which bear a word that nothing else bears. Gone when the test is over, but for the answers. */
final class SearchedThings implements AutoCloseable {

    /** In the middle of a sentence, so that it is cut out of it as one word. */
    final String word = "z" + Long.toHexString(ThreadLocalRandom.current().nextLong());
    /** Of an item, as no sitting of the demo city has it. */
    final int number = ThreadLocalRandom.current().nextInt(20_000, 90_000);
    final long question;
    final TestSitting sitting;
    final long item;
    private final TestSession session;

    SearchedThings() throws SQLException {
        session = TestSession.open(1);
        sitting = TestSitting.open();
        question = TestServer.api("general-affairs").post("/api/questions",
                Map.of("turnId", session.turns().getFirst(), "number", "7-(6)", "subject", "件名 " + word + " について",
                        "hearingNotes", "内密の " + word + "notes"))
                .accepted().json().getAsJsonObject().get("id").getAsLong();
        item = sitting.add("BILL", "第" + number + "号", "条例 " + word + " について").get("id").getAsLong();
        TestServer.api("general-affairs").post("/api/past-answers/import", "application/x-ndjson",
                (answer("past", "2015-03-01") + "\n" + answer("coming", "2091-03-01")).getBytes(StandardCharsets.UTF_8))
                .accepted();
        Patience.until(() -> total("general-affairs", "questions") == 1 && total("general-affairs", "agenda-items") == 1,
                "the indexes have what was committed");
    }

    private String answer(String id, String date) {
        return """
                {"id":"%s-%s","session":"試験の会議","date":"%s","title":"試験 %s","questioner":"甲（乙会）","question":"問い",\
                "answerer":"試験部長","answer":"答え"}""".formatted(word, id, date, word);
    }

    /** How many things of the kind bear the word, for a role. */
    long total(String role, String kind) {
        return total(role, word, kind);
    }

    static long total(String role, String typed, String kind) {
        return search(role, typed, "&kind=" + kind).getAsJsonArray("groups").asList().stream()
                .mapToLong(group -> group.getAsJsonObject().get("total").getAsLong()).sum();
    }

    static JsonObject search(String role, String typed, String more) {
        return TestServer.api(role).get("/api/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + more).accepted()
                .json().getAsJsonObject();
    }

    @Override
    public void close() throws SQLException {
        session.close();
        sitting.close();
    }
}
