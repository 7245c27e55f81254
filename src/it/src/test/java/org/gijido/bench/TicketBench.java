package org.gijido.bench;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.gijido.it.Api;
import org.gijido.it.LiveClient;
import org.gijido.it.TestServer;

/** A whole staff comes in at nine: 5,000 entrances in half a minute, each a ticket and a socket. */
final class TicketBench implements Bench.Measurement {

    private static final int A_SECOND = 170;
    private static final int SECONDS = 10;
    private static final int WARM_UP_SECONDS = 3;
    private static final long GAP_MICROS = 1_000_000 / A_SECOND;

    private Timings tickets;
    private Timings entrances;
    private AtomicInteger failed;

    @Override
    public List<Row> measure() throws Exception {
        enter(WARM_UP_SECONDS);
        enter(SECONDS);
        Row entrance = Row.of("live: ticket and open socket, " + A_SECOND + " a second", entrances);
        return List.of(Row.of("live: a ticket, " + A_SECOND + " entrances a second", tickets),
                new Row(entrance.what(), entrance.p50(), entrance.p99(), entrance.remark() + ", " + failed + " never came in"));
    }

    private void enter(int seconds) throws InterruptedException {
        tickets = new Timings();
        entrances = new Timings();
        failed = new AtomicInteger();
        Api api = TestServer.api("viewer");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            for (long number = 0; number < (long) A_SECOND * seconds; number++) {
                clock.schedule(() -> people.execute(() -> enter(api)), number * GAP_MICROS, TimeUnit.MICROSECONDS);
            }
            clock.shutdown();
            clock.awaitTermination(seconds * 4L, TimeUnit.SECONDS);
        }
    }

    private void enter(Api api) {
        long begun = System.nanoTime();
        try {
            enter(api, begun);
        } catch (RuntimeException | AssertionError tooLate) {
            failed.incrementAndGet();
        }
    }

    private void enter(Api api, long begun) {
        String ticket = LiveClient.ticket(api);
        tickets.add(System.nanoTime() - begun);
        LiveClient.withTicket(ticket, null).close();
        entrances.add(System.nanoTime() - begun);
    }
}
