package org.gijido.live.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.gijido.it.LiveClient;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
            var refusal = councillor.await(frame -> frame.has("refused") && frame.get("refused").getAsString().equals("answer:1"));
            assertEquals(403, refusal.getAsJsonObject("error").get("status").getAsInt());
            councillor.await(frame -> frame.has("refused") && frame.get("refused").getAsString().equals("nothing:1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "{\"unknown\":1}", "{\"command\":\"x\",\"id\":\"no-uuid\"}", "{\"subscribe\":7}"})
    void aFrameOutsideTheProtocolEndsTheConnection(String frame) {
        try (LiveClient client = LiveClient.withToken(TestServer.account("viewer").token())) {
            client.send(frame);
            assertEquals(1008, client.closeCode(SOON));
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
}
