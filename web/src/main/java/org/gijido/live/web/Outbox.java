package org.gijido.live.web;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

import jakarta.websocket.Session;

/**
 * What waits to be sent on one connection, bounded. A reader that is too slow is cut off and resumes later by its
 * sequence numbers, instead of filling the server's memory: when the bound is passed, and when it is the slowest of a node
 * whose {@link Budget} is.
 */
final class Outbox implements Link {

    private static final Logger LOG = System.getLogger(Outbox.class.getName());
    static final int MOST_FRAMES = 2000;
    static final long MOST_CHARACTERS = 4_000_000;
    /** Of one message; a longer frame goes alone. */
    private static final int LONGEST_MESSAGE = 32_000;

    private final Session session;
    private final Runnable overflow;
    private final Budget budget;
    private final Executor elsewhere;
    private final Deque<String> waiting = new ArrayDeque<>();
    private long characters;
    /** The message under way; null when none is. */
    private String underWay;
    private long underWaySince;
    private boolean closed;
    private final Deque<Runnable> forRoom = new ArrayDeque<>();

    /**
     * @param overflow  called once, when the bound is passed
     * @param elsewhere carries out what waits for room
     */
    Outbox(Session session, Runnable overflow, Budget budget, Executor elsewhere) {
        this.session = session;
        this.overflow = overflow;
        this.budget = budget;
        this.elsewhere = elsewhere;
    }

    @Override
    public void send(List<String> frames) {
        if (add(frames)) {
            sendNext();
        } else {
            overflow.run();
        }
    }

    /** @return whether they are within the bound, or come too late for it to matter */
    private boolean add(List<String> frames) {
        synchronized (waiting) {
            if (closed) {
                return true;
            }
            for (String frame : frames) {
                waiting.add(frame);
                characters += frame.length();
                budget.add(frame);
            }
            boolean within = waiting.size() <= MOST_FRAMES && characters <= MOST_CHARACTERS;
            if (!within) {
                discard();
            }
            return within;
        }
    }

    /** Nothing more is sent, and nothing is held. */
    void discard() {
        synchronized (waiting) {
            closed = true;
            waiting.forEach(budget::release);
            waiting.clear();
            forRoom.clear();
            endUnderWay();
        }
    }

    /** How long the message under way has not been taken by the other side, in nanoseconds; 0 when nothing waits. */
    long stuckFor(long now) {
        synchronized (waiting) {
            return underWay == null ? 0 : Math.max(1, now - underWaySince);
        }
    }

    /** For what may be lost: dropped when the queue is half full. */
    void sendIfIdle(String frame) {
        if (hasRoom()) {
            send(List.of(frame));
        }
    }

    @Override
    public boolean hasRoom() {
        synchronized (waiting) {
            return waiting.size() < MOST_FRAMES / 2 && characters < MOST_CHARACTERS / 2;
        }
    }

    @Override
    public void whenRoom(Runnable wanted) {
        synchronized (waiting) {
            forRoom.add(wanted);
        }
        goOnIfRoom();
    }

    private void goOnIfRoom() {
        Runnable due = null;
        synchronized (waiting) {
            if (!closed && hasRoom()) {
                due = forRoom.poll();
            }
        }
        if (due != null) {
            Runnable step = due;
            elsewhere.execute(() -> carryOut(step));
        }
    }

    /** The edge of a thread: who cannot be told what comes next has to come back for it. */
    private void carryOut(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "what was missed could not be read", failure);
            overflow.run();
        }
        goOnIfRoom();
    }

    private void sendNext() {
        String message;
        synchronized (waiting) {
            if (underWay != null || closed || waiting.isEmpty()) {
                return;
            }
            message = nextMessage();
            budget.add(message);
            underWay = message;
            underWaySince = System.nanoTime();
        }
        try {
            Quietly.send(() -> session.getAsyncRemote().sendText(message, result -> sent(result.isOK())));
        } catch (IOException | IllegalStateException gone) {
            sent(false);
        }
    }

    /** What waits, as far as it fits: one frame as it is, several as an array. */
    private String nextMessage() {
        String first = take();
        if (waiting.isEmpty() || first.length() + waiting.peek().length() > LONGEST_MESSAGE) {
            return first;
        }
        StringBuilder message = new StringBuilder("[").append(first);
        while (!waiting.isEmpty() && message.length() + waiting.peek().length() < LONGEST_MESSAGE) {
            message.append(',').append(take());
        }
        return message.append(']').toString();
    }

    private String take() {
        String frame = waiting.poll();
        characters -= frame.length();
        budget.release(frame);
        return frame;
    }

    private void sent(boolean arrived) {
        synchronized (waiting) {
            endUnderWay();
            if (!arrived) {
                discard();
            }
        }
        goOnIfRoom();
        sendNext();
    }

    private void endUnderWay() {
        if (underWay != null) {
            budget.release(underWay);
            underWay = null;
        }
    }
}
