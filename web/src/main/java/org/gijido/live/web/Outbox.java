package org.gijido.live.web;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import jakarta.websocket.Session;

/**
 * What waits to be sent on one connection, bounded. A reader that is too slow is cut off and resumes later by its
 * sequence numbers, instead of filling the server's memory.
 */
final class Outbox {

    static final int MOST_FRAMES = 2000;
    static final long MOST_CHARACTERS = 4_000_000;

    private final Session session;
    private final Runnable overflow;
    private final Deque<String> waiting = new ArrayDeque<>();
    private long characters;
    private boolean sending;
    private boolean closed;

    /** @param overflow called once, when the bound is passed */
    Outbox(Session session, Runnable overflow) {
        this.session = session;
        this.overflow = overflow;
    }

    void send(String frame) {
        synchronized (waiting) {
            if (closed) {
                return;
            }
            waiting.add(frame);
            characters += frame.length();
            closed = waiting.size() > MOST_FRAMES || characters > MOST_CHARACTERS;
        }
        if (closed) {
            overflow.run();
        } else {
            sendNext();
        }
    }

    /** For what may be lost: dropped when the queue is half full. */
    void sendIfIdle(String frame) {
        boolean idle;
        synchronized (waiting) {
            idle = waiting.size() < MOST_FRAMES / 2;
        }
        if (idle) {
            send(frame);
        }
    }

    private void sendNext() {
        String frame;
        synchronized (waiting) {
            if (sending || closed || waiting.isEmpty()) {
                return;
            }
            sending = true;
            frame = waiting.poll();
            characters -= frame.length();
        }
        try {
            Quietly.send(() -> session.getAsyncRemote().sendText(frame, result -> sent(result.isOK())));
        } catch (IOException broken) {
            sent(false);
        }
    }

    private void sent(boolean arrived) {
        synchronized (waiting) {
            sending = false;
            closed |= !arrived;
        }
        sendNext();
    }
}
