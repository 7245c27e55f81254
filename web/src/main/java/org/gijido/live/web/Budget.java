package org.gijido.live.web;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What waits to be sent on all connections of the node together, in characters. A frame that waits on many is one text and is
 * counted once. Thread-safe.
 */
final class Budget {

    /** A text and no other that says the same. */
    private record Held(String text) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Held held && held.text == text;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(text);
        }
    }

    private final long most;
    private final Runnable exceeded;
    private final ConcurrentHashMap<Held, Integer> holders = new ConcurrentHashMap<>();
    private final AtomicLong characters = new AtomicLong();

    /** @param exceeded called by whoever adds what is too much, again and again until there is room; must not block */
    Budget(long most, Runnable exceeded) {
        this.most = most;
        this.exceeded = exceeded;
    }

    /** A quarter of the memory that the server may take, at two bytes a character. */
    static Budget ofNode(Runnable exceeded) {
        return new Budget(Runtime.getRuntime().maxMemory() / 8, exceeded);
    }

    void add(String text) {
        if (holders.merge(new Held(text), 1, Integer::sum) == 1 && characters.addAndGet(text.length()) > most) {
            exceeded.run();
        }
    }

    /** @param text was added before */
    void release(String text) {
        if (holders.computeIfPresent(new Held(text), (held, count) -> count == 1 ? null : count - 1) == null) {
            characters.addAndGet(-text.length());
        }
    }

    /** Who makes room makes some more, so that it is not to be done again at once. */
    boolean wantsRoom() {
        return characters.get() > most - most / 4;
    }

    long characters() {
        return characters.get();
    }
}
