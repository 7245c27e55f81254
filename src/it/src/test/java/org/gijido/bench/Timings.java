package org.gijido.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Durations of one kind of act. Thread-safe. */
final class Timings {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long duration) {
        nanos.add(duration);
    }

    void time(Runnable act) {
        long begun = System.nanoTime();
        act.run();
        add(System.nanoTime() - begun);
    }

    int count() {
        return nanos.size();
    }

    /** In milliseconds; the nearest rank. @param percent 1 to 100 */
    double percentile(int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
