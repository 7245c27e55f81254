package org.gijido.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.gijido.answers.it.Draft;
import org.gijido.it.TestServer;

/** One event of 4 KB to 5,000 followers: until the last one has it, and what the server takes for it. */
final class WideBench implements Bench.Measurement {

    private static final int FOLLOWERS = 5000;
    private static final int EVENTS = 10;
    /** As base64 some 4 KB. */
    private static final int CHARACTERS = 3000;
    private static final int PATIENCE_SECONDS = 60;

    /** Of the event under way. */
    private volatile CountDownLatch missing = new CountDownLatch(0);
    private final List<Long> arrived = Collections.synchronizedList(new ArrayList<>());

    @Override
    public List<Row> measure() throws Exception {
        Draft draft = Draft.begin("MAYOR");
        List<Watcher> followers = new ArrayList<>();
        for (int number = 0; number < FOLLOWERS; number++) {
            followers.add(Watcher.of("answer:" + draft.question(), (event, at) -> {
                arrived.add(at);
                missing.countDown();
            }));
        }
        Timings each = new Timings();
        Timings last = new Timings();
        write(draft, 0);
        long before = ServerHeap.afterCollection();
        long most = before;
        for (int number = 1; number <= EVENTS; number++) {
            long begun = write(draft, number);
            arrived.forEach(at -> each.add(at - begun));
            last.add(arrived.stream().mapToLong(Long::longValue).max().orElseThrow() - begun);
            most = Math.max(most, ServerHeap.now());
        }
        List<Integer> closed = followers.stream().map(Watcher::close).filter(code -> code != 0).toList();
        Row slowest = Row.of("live: 4 KB to " + FOLLOWERS + " followers, the last one", last);
        return List.of(Row.of("live: 4 KB to " + FOLLOWERS + " followers, each", each),
                new Row(slowest.what(), slowest.p50(), slowest.p99(), EVENTS + " events, " + closed.size() + " sockets lost"),
                Row.figure("live: memory taken for " + EVENTS + " of them at most",
                        String.format("%,d MB", (most - before) / 1024),
                        "with what a collection would free"));
    }

    /** @return when it was asked for; all have it by then */
    private long write(Draft draft, int number) throws InterruptedException {
        missing = new CountDownLatch(FOLLOWERS);
        arrived.clear();
        long begun = System.nanoTime();
        String text = String.valueOf((char) ('a' + number)).repeat(CHARACTERS);
        TestServer.api("drafter").put(draft.path() + "/text", Map.of("commandId", UUID.randomUUID(), "text", text)).accepted();
        if (!missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(missing.getCount() + " followers never got it");
        }
        return begun;
    }
}
