package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for a condition, never for a time. */
public final class Patience {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final long PAUSE_MS = 20;

    private Patience() {
    }

    /** @param what is to come true; said when half a minute was not enough */
    public static void until(BooleanSupplier condition, String what) {
        assertTrue(comes(condition, LONG_ENOUGH), what);
    }

    /** Whether it comes true in that time. */
    public static boolean comes(BooleanSupplier condition, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
