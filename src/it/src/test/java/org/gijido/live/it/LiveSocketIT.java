package org.gijido.live.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import com.google.gson.JsonParser;
import org.gijido.it.LiveClient;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, what is refused, and when the server hangs up. */
class LiveSocketIT {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static int refusal(Runnable handShake) {
        CompletionException refused = assertThrows(CompletionException.class, handShake::run);
        return ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode();
    }

    @Test
    void aTicketOpensTheSocketOnce() {
        String ticket = LiveClient.ticket(TestServer.api("viewer"));
        try (LiveClient client = LiveClient.withTicket(ticket, null)) {
            client.await(frame -> frame.has("hello"));
        }
        assertEquals(401, refusal(() -> LiveClient.withTicket(ticket, null)));
    }

    @Test
    void withoutTicketOrTokenTheDoorStaysShut() {
        assertEquals(401, refusal(() -> LiveClient.withTicket("guessed", null)));
        assertEquals(401, refusal(() -> LiveClient.withToken("guessed")));
    }

    @Test
    void aForeignOriginIsRefusedEvenWithATicket() {
        String ticket = LiveClient.ticket(TestServer.api("viewer"));
        assertEquals(403, refusal(() -> LiveClient.withTicket(ticket, "http://evil.example")));
    }

    @Test
    void whatAClientMayNotFollowIsRefusedInItsLanguage() {
        try (LiveClient councillor = LiveClient.withToken(TestServer.account("councillor").token())) {
            councillor.subscribe("answer:1", 0).subscribe("nothing:1", 0);
            var refusal = councillor
                    .await(frame -> frame.has("refused") && frame.get("refused").getAsString().equals("answer:1"));
            assertEquals(403, refusal.getAsJsonObject("error").get("status").getAsInt());
            councillor.await(frame -> frame.has("refused") && frame.get("refused").getAsString().equals("nothing:1"));
        }
    }

    /** S17 among them: no id, nothing but brackets, a number that is none. */
    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "{\"unknown\":1}", "{\"command\":\"x\",\"id\":\"no-uuid\"}", "{\"subscribe\":7}",
            "{\"command\":\"answers.append\"}", "{\"command\":\"answers.append\",\"id\":7}",
            "{\"command\":7,\"id\":\"00000000-0000-0000-0000-000000000000\"}",
            "{\"subscribe\":\"answer:1\",\"since\":\"x\"}", "{\"unsubscribe\":null}", "{\"relay\":[]}", "", "{}", "null"})
    void aFrameOutsideTheProtocolEndsTheConnection(String frame) {
        try (LiveClient client = LiveClient.withToken(TestServer.account("viewer").token())) {
            client.send(frame);
            assertEquals(1008, client.closeCode(SOON));
        }
    }

    /** S17: the parser gives up on it in its own way. */
    @Test
    void bracketsWithoutEndEndTheConnection() {
        for (String deep : List.of("[".repeat(10_000), "{\"relay\":\"x\",\"data\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
                "{\"a\":".repeat(2_500) + "1" + "}".repeat(2_500))) {
            try (LiveClient client = LiveClient.withToken(TestServer.account("viewer").token())) {
                client.send(deep);
                assertEquals(1008, client.closeCode(SOON));
            }
        }
    }

    /** A22: the client is told which part is missing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"answers.append|{}|questionId", "answers.append|{\"questionId\":\"x\"}|questionId",
            "answers.append|{\"questionId\":1}|update", "answers.append|{\"questionId\":1,\"update\":7}|update",
            "answers.append|[]|questionId",
            "answers.append|null|questionId", "ballots.device|{}|sitting", "ballots.seen|{}|sitting", "ballots.cast|{}|vote",
            "ballots.cast|{\"vote\":1}|round"})
    void aCommandWithoutAPartNamesIt(String command, String data, String part) {
        String role = command.startsWith("ballots") ? "councillor" : "drafter";
        try (LiveClient client = LiveClient.withToken(TestServer.account(role).token())) {
            var error = client.command(command, JsonParser.parseString(data)).getAsJsonObject("error");
            assertEquals(400, error.get("status").getAsInt());
            assertEquals("live.error.data", error.get("key").getAsString());
            assertTrue(error.get("title").getAsString().contains("「" + part + "」"), error.toString());
        }
    }

    /** S3: the right comes before the data. */
    @ParameterizedTest
    @ValueSource(strings = {"answers.append", "ballots.cast", "ballots.device", "ballots.seen"})
    void aCommandThatIsNotTheCallersIsForbiddenWhateverItSays(String command) {
        try (LiveClient client = LiveClient.withToken(TestServer.account("viewer").token())) {
            assertEquals(403, client.command(command, Map.of()).getAsJsonObject("error").get("status").getAsInt());
        }
    }

    @Test
    void aFrameOverTheLimitEndsTheConnection() {
        try (LiveClient client = LiveClient.withToken(TestServer.account("viewer").token())) {
            client.send("{\"relay\":\"" + "x".repeat(17_000) + "\"}");
            assertEquals(1009, client.closeCode(SOON));
        }
    }

    @Test
    void anUnknownCommandIsAnsweredAndTheConnectionStays() {
        try (LiveClient client = LiveClient.withToken(TestServer.account("viewer").token())) {
            assertFalse(client.command("no.such", Map.of()).get("ok").getAsBoolean());
            client.subscribe("nothing:1", 0).await(frame -> frame.has("refused"));
        }
    }

    @Test
    void aDisabledAccountIsHungUpOnWithinTwoSeconds() {
        try (Guest guest = Guest.open("live-guest"); LiveClient client = LiveClient.withToken(guest.token())) {
            client.await(frame -> frame.has("hello"));
            guest.disable();
            assertEquals(4001, client.closeCode(Duration.ofSeconds(2)));
            assertTrue(refusal(() -> LiveClient.withToken(guest.token())) == 401);
        }
    }

    private static void sendUntilHungUpOn(LiveClient client, List<String> ids) {
        try {
            ids.forEach(id -> client.send("{\"command\":\"no.such\",\"id\":\"" + id + "\"}"));
        } catch (CompletionException closed) {
            // The rest cannot be sent any more.
        }
    }

    @Test
    void whoSendsTooFastIsHungUpOnAndNothingOvertakes() {
        try (Guest guest = Guest.open("live-pace"); LiveClient client = LiveClient.withToken(guest.token())) {
            client.await(frame -> frame.has("hello"));
            List<String> sent = Stream.generate(() -> UUID.randomUUID().toString()).limit(300).toList();
            sendUntilHungUpOn(client, sent);
            // 1006: what was still under way to a line that is closed breaks it before the last word is read
            assertTrue(Set.of(4004, 1006).contains(client.closeCode(SOON)));
            List<String> answered = client.frames().stream().filter(frame -> frame.has("reply"))
                    .map(frame -> frame.get("reply").getAsString()).toList();
            assertTrue(answered.size() >= 60 && answered.size() < 300, answered.size() + " were answered");
            assertEquals(sent.subList(0, answered.size()), answered);
            try (LiveClient again = LiveClient.withToken(guest.token())) {
                again.await(frame -> frame.has("hello"));
            }
        }
    }
}
