package org.gijido.platform;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * When a beat should ask the database what has been committed: at each beat while other nodes may commit; by a node alone right
 * after it committed something itself, and otherwise once in so many beats, in case it did not hear of it.
 */
public final class Lookout {

    private final Grid grid;
    private final int restingBeats;
    private final AtomicBoolean noted = new AtomicBoolean(true);
    private int beats;

    /** @param restingBeats 1 or more */
    public Lookout(Grid grid, int restingBeats) {
        this.grid = grid;
        this.restingBeats = restingBeats;
    }

    /** Something was committed here. From any thread. */
    public void note() {
        noted.set(true);
    }

    /** Looks if it is time to; a look that fails is due again at the next beat. Called once a beat, by one thread at a time. */
    public void beat(Runnable look) {
        if (isDue()) {
            try {
                look.run();
            } catch (RuntimeException failure) {
                note();
                throw failure;
            }
        }
    }

    private boolean isDue() {
        beats = (beats + 1) % restingBeats;
        return noted.getAndSet(false) || beats == 0 || !grid.isAlone();
    }
}
