package org.gijido.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;

import org.junit.jupiter.api.Test;

class OutboxTest {

    /** Takes a message only when it is told to. */
    private static final class SlowSession {

        private final Deque<SendHandler> under = new ArrayDeque<>();
        private final List<String> messages = new ArrayList<>();

        Session session() {
            RemoteEndpoint.Async remote = proxy(RemoteEndpoint.Async.class, values -> {
                messages.add((String) values[0]);
                under.add((SendHandler) values[1]);
                return null;
            });
            return proxy(Session.class, values -> remote);
        }

        /** @return whether there was something to read */
        boolean read() {
            SendHandler next = under.poll();
            if (next != null) {
                next.onResult(new SendResult());
            }
            return next != null;
        }

        private interface Call {
            Object with(Object[] values);
        }

        private static <T> T proxy(Class<T> type, Call call) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                    (self, method, values) -> call.with(values)));
        }
    }

    private final SlowSession slow = new SlowSession();
    private final List<String> done = new ArrayList<>();
    private boolean cutOff;
    private final Outbox outbox = new Outbox(slow.session(), () -> cutOff = true, Runnable::run);

    private void fill() {
        outbox.send(Collections.nCopies(Outbox.MOST_FRAMES - 100, "x".repeat(1000)));
    }

    @Test
    void eachOfThoseWhoWaitForRoomHasItsTurn() {
        fill();
        for (String topic : List.of("a", "b", "c")) {
            outbox.whenRoom(() -> done.add(topic));
        }
        assertEquals(List.of(), done);
        while (slow.read()) {
            assertFalse(cutOff);
        }
        assertEquals(List.of("a", "b", "c"), done);
    }

    @Test
    void whoHasNothingToSendDoesNotHoldUpWhoWaitsBehind() {
        outbox.whenRoom(() -> outbox.whenRoom(() -> done.add("nested")));
        outbox.whenRoom(() -> done.add("next"));
        assertEquals(List.of("nested", "next"), done);
    }

    @Test
    void moreThanTheBoundCutsTheReaderOff() {
        fill();
        outbox.send(Collections.nCopies(200, "x"));
        assertTrue(cutOff);
    }
}
