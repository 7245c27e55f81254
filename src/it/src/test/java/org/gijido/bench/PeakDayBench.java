package org.gijido.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The busiest day of the year for e-approval, played in ten minutes. */
final class PeakDayBench implements Bench.Measurement {

    private static final int PEOPLE = 50;
    private static final int DAY = 3_300;
    /** Of a day of eight hours, of which the fourth has five times as much to do as any other. */
    private static final List<Integer> HOURS = List.of(1, 1, 1, 5, 1, 1, 1, 1);
    private static final long HOUR_MS = 75_000;

    /** 3,300 documents are put up and decided, as many an hour as that hour has to do. */
    @Override
    public List<Row> measure() throws Exception {
        List<ApprovalCourse> courses = ApprovalCourse.all();
        AtomicInteger errors = new AtomicInteger();
        Timings acts = new Timings();
        int parts = HOURS.stream().mapToInt(Integer::intValue).sum();
        long begun = System.nanoTime();
        try (ScheduledExecutorService people = Executors.newScheduledThreadPool(PEOPLE)) {
            long at = 0;
            for (int hour : HOURS) {
                int documents = DAY * hour / parts;
                for (int document = 0; document < documents; document++) {
                    people.schedule(() -> ApprovalBench.counted(errors, () -> ApprovalCourse.whole(courses, acts)),
                            at + HOUR_MS * document / documents, TimeUnit.MILLISECONDS);
                }
                at += HOUR_MS;
            }
        }
        double minutes = (System.nanoTime() - begun) / 6e10;
        Row times = Row.of(String.format(Locale.ROOT, "approvals, peak day of %,d documents: act", DAY), acts);
        return List.of(times, Row.figure("approvals, peak day: errors", errors.toString(), String.format(Locale.ROOT,
                "%.1f minutes for a day of eight hours, one of them five-fold", minutes)));
    }
}
