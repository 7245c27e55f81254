package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimersTest {

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(0);
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Timers timers = new Timers(clock, workers);

    @AfterEach
    void end() {
        clock.shutdownNow();
        workers.shutdownNow();
    }

    private static boolean comes(CountDownLatch latch) throws InterruptedException {
        return latch.await(10, TimeUnit.SECONDS);
    }

    @Test
    void workThatTakesLongHoldsUpNoOther() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(20);
        AtomicInteger atOnce = new AtomicInteger();
        timers.every(PAUSE, () -> {
            atOnce.incrementAndGet();
            try {
                release.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        timers.every(PAUSE, others::countDown);
        assertTrue(comes(others));
        assertEquals(1, atOnce.get());
        release.countDown();
    }

    @Test
    void workThatFailsHasItsNextTurn() throws InterruptedException {
        CountDownLatch turns = new CountDownLatch(3);
        timers.every(PAUSE, () -> {
            turns.countDown();
            throw new IllegalStateException("fails");
        });
        assertTrue(comes(turns));
    }

    @Test
    void whatIsPlannedOnceComesOnce() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        timers.after(PAUSE, done::countDown);
        assertTrue(comes(done));
    }
}
