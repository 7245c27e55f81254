package org.gijido.answers.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Api;
import org.gijido.it.Person;
import org.gijido.it.TestServer;

/** A question of its own for one test, assigned to the division of the demo city's drafter. */
public record Draft(long question) {

    public static Draft begin(String answererClass) {
        // A turn has 99 numbers, and all tests of a run enter theirs.
        long turn = number("""
                select t.id from speaking_turns t join council_sessions s on s.id = t.session_id
                where (select count(*) from questions q where q.turn_id = t.id) < 70
                order by s.opens_on desc, t.id limit 1""");
        long division = number("select id from units where code = '0103'");
        Api api = TestServer.api("general-affairs");
        JsonObject entered = api.post("/api/questions", Map.of("commandId", UUID.randomUUID().toString(), "turnId", turn,
                "subject", "書かない窓口について", "body", "書かない窓口の進捗について伺う。", "answererClass", answererClass, "lead", division))
                .accepted().json().getAsJsonObject();
        return new Draft(entered.get("id").getAsLong());
    }

    /** By the division that has it. */
    public Draft accept() {
        long assignment = TestServer.api("general-affairs").get("/api/questions/" + question).accepted().json().getAsJsonObject()
                .getAsJsonArray("assignments").get(0).getAsJsonObject().get("id").getAsLong();
        TestServer.api("drafter").post("/api/assignments/" + assignment + "/accept", Map.of()).accepted();
        return this;
    }

    public String path() {
        return "/api/answers/" + question;
    }

    /** Opens the drafting screen and waits until the text has come. */
    public Page open(Person person) {
        Page page = person.open("/answers/draft.xhtml?question=" + question);
        page.locator("#text-state[data-state=saved], #text-state[data-state=locked]").waitFor();
        return page;
    }

    static Locator text(Page page) {
        return page.locator(".cm-content");
    }

    static void saved(Page page) {
        page.locator("#text-state[data-state=saved]").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    }

    public JsonObject state() {
        return TestServer.api("drafter").get(path()).accepted().json().getAsJsonObject();
    }

    String text() {
        return state().get("text").getAsString();
    }

    /** Writes the whole text as a program does. */
    public Api.Answer write(String role, String text) {
        return TestServer.api(role).put(path() + "/text", Map.of("commandId", UUID.randomUUID().toString(), "text", text));
    }

    Api.Answer append(String role, UUID command, byte[] update) {
        return TestServer.api(role).post(path() + "/updates",
                Map.of("commandId", command.toString(), "update", Base64.getEncoder().encodeToString(update)));
    }

    public Api.Answer stamp(String role, String step) {
        return TestServer.api(role).post(path() + "/stamps",
                Map.of("commandId", UUID.randomUUID().toString(), "step", step, "seq", state().get("seq").getAsLong()));
    }

    JsonElement row(String role, String step) {
        for (JsonElement row : TestServer.api(role).get(path() + "/stamps").accepted().json().getAsJsonObject()
                .getAsJsonArray("rows")) {
            if (row.getAsJsonObject().get("step").getAsString().equals(step)) {
                return row;
            }
        }
        throw new AssertionError("no row " + step);
    }

    private static long number(String sql) {
        try (Connection database = TestServer.database(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new AssertionError("nothing found by " + sql);
            }
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
