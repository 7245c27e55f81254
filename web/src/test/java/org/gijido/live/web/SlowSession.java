package org.gijido.live.web;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;

/** The other side of a connection: takes a message only when it is told to. */
final class SlowSession {

    /** What is done at a call. */
    private interface Call {
        Object with(String method, Object[] values);
    }

    private final Deque<SendHandler> underWay = new ArrayDeque<>();
    private final List<String> messages = new ArrayList<>();
    private CloseReason closed;

    Session session() {
        RemoteEndpoint.Async remote = proxy(RemoteEndpoint.Async.class, (method, values) -> {
            messages.add((String) values[0]);
            underWay.add((SendHandler) values[1]);
            return null;
        });
        return proxy(Session.class, (method, values) -> {
            if (method.equals("close")) {
                closed = (CloseReason) values[0];
            }
            return remote;
        });
    }

    /** @return whether there was something to take */
    boolean read() {
        SendHandler next = underWay.poll();
        if (next != null) {
            next.onResult(new SendResult());
        }
        return next != null;
    }

    List<String> messages() {
        return messages;
    }

    /** @return 0 while it is open */
    int closeCode() {
        return closed == null ? 0 : closed.getCloseCode().getCode();
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, values) -> call.with(method.getName(), values)));
    }
}
