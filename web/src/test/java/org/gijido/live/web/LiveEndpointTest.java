package org.gijido.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import jakarta.json.JsonObject;
import jakarta.websocket.Session;

import org.gijido.access.Credential;
import org.gijido.access.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a connection whose frame cannot be carried out. */
class LiveEndpointTest {

    private static final String SUBSCRIBE = "{\"subscribe\":\"session:1\",\"since\":0}";

    private final SlowSession other = new SlowSession();
    private final LiveSocket socket = new LiveSocket(other.session(), new Credential(Credential.Kind.TOKEN, 1, 1),
            new LiveSocket.Surroundings(null, null, (caller, topic) -> Sight.ALL, null, Runnable::run));
    private RuntimeException failure;
    private final LiveEndpoint endpoint = new LiveEndpoint(new LiveSockets() {
        @Override
        Optional<LiveSocket> of(Session session) {
            return Optional.of(socket);
        }
    }, new LiveCommands() {
        @Override
        void carryOut(LiveSocket from, JsonObject frame) {
            throw failure;
        }
    });

    /** A page whose question for a topic is lost would wait for it for ever, and all tabs of its browser with it. */
    @Test
    void whatTheDatabaseDidNotAnswerIsAskedForAgainOverANewConnection() {
        failure = new IllegalStateException("the database is away");
        endpoint.message(SUBSCRIBE, other.session());
        assertEquals(1011, other.closeCode());
    }

    @ParameterizedTest
    @CsvSource({"no frame, 1008", "[], 1008"})
    void whatIsNoFrameIsRefused(String text, int code) {
        failure = new IllegalStateException("not asked");
        endpoint.message(text, other.session());
        assertEquals(code, other.closeCode());
    }
}
