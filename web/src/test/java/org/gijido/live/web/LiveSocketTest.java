package org.gijido.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;

import org.gijido.access.Caller;
import org.gijido.access.Credential;
import org.gijido.access.Sight;
import org.gijido.live.LiveEvent;
import org.gijido.live.LiveHub;
import org.gijido.live.LiveLog;
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

    /** Who is shut out while the past is read would wait for ever, and with it every tab of the browser that asks for it later. */
    @Test
    void whoIsShutOutWhileTheyAskIsRefused() {
        LiveLog log = new LiveLog() {
            @Override
            public Map<String, Long> lastSeqs(Collection<String> topics) {
                return Map.of("room:1", 2L);
            }

            @Override
            public List<LiveEvent> after(String topic, long since, int limit) {
                return List.of(LiveEvent.of(topic, 1, "sight.changed", "{\"accounts\":[3]}", LocalDateTime.MIN),
                        LiveEvent.of(topic, 2, "said", "null", LocalDateTime.MIN));
            }
        };
        SlowSession other = new SlowSession();
        LiveSocket asking = new LiveSocket(other.session(), new Credential(Credential.Kind.SIGN_IN, 7, 3),
                new LiveSocket.Surroundings(new LiveHub() {}, log, (caller, topic) -> Sight.NOTHING,
                        new Budget(Long.MAX_VALUE, () -> {}), Runnable::run));
        asking.enteredAs(CALLER);
        asking.subscribe(Map.of("room:1", new LiveSocket.Wish(0, Sight.ALL)));
        assertTrue(other.messages().getFirst().startsWith("{\"refused\":\"room:1\""), other.messages()::toString);
        assertFalse(asking.follows("room:1"));
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
