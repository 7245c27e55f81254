package org.gijido.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;

import org.gijido.access.Caller;
import org.gijido.access.Credential;
import org.gijido.access.Sight;
import org.junit.jupiter.api.Test;

/** S1: what comes over a connection is carried out only while its sign-in is known to stand. */
class LiveSocketTest {

    private static final Caller CALLER = new Caller(3, null, "G001", "議員", Set.of(), false, List.of(), Locale.JAPANESE,
            "standard");

    private final List<CloseReason> closed = new ArrayList<>();
    private final LiveSocket socket = new LiveSocket(session(), new Credential(Credential.Kind.SIGN_IN, 7, 3),
            new LiveSocket.Surroundings(null, null, (caller, topic) -> Sight.ALL, null, Runnable::run));

    private Session session() {
        return (Session) Proxy.newProxyInstance(Session.class.getClassLoader(), new Class<?>[] {Session.class},
                (proxy, method, values) -> {
                    closed.add((CloseReason) values[0]);
                    return null;
                });
    }

    private void confirm(Duration ago) {
        socket.enteredAs(CALLER);
        socket.stood(System.nanoTime() - ago.toNanos());
    }

    @Test
    void nothingIsKnownBeforeTheFirstAnswer() {
        assertFalse(socket.isKnownToStand());
        socket.stood(System.nanoTime());
        assertFalse(socket.isKnownToStand(), "nobody has said yet who it is");
    }

    @Test
    void anAnswerHoldsForTwoSeconds() {
        confirm(Duration.ofMillis(1500));
        assertTrue(socket.isKnownToStand());
        confirm(Duration.ofMillis(2001));
        assertFalse(socket.isKnownToStand());
    }

    @Test
    void anEndIsFinalEvenWhenAnOlderAnswerComesLate() {
        confirm(Duration.ZERO);
        socket.end();
        socket.stood(System.nanoTime());
        assertFalse(socket.isKnownToStand());
        assertTrue(socket.hasEnded());
        assertEquals(4001, closed.getFirst().getCloseCode().getCode());
    }
}
