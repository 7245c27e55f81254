package org.gijido.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.gijido.access.Sight;
import org.gijido.live.LiveEvent;
import org.gijido.live.LiveLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest {

    private static final String TOPIC = "session:1";

    /** The log as a list. */
    private static final class ListLog extends LiveLog {

        private final List<LiveEvent> events = Collections.synchronizedList(new ArrayList<>());
        private long trimmedUpTo;

        LiveEvent write() {
            synchronized (events) {
                LiveEvent event = LiveEvent.of(TOPIC, events.size() + 1L, "test", "null", LocalDateTime.MIN);
                events.add(event);
                return event;
            }
        }

        @Override
        public long lastSeq(String topic) {
            return events.size();
        }

        @Override
        public List<LiveEvent> after(String topic, long since, int limit) {
            synchronized (events) {
                return events.stream().filter(event -> event.seq() > Math.max(since, trimmedUpTo)).limit(limit).toList();
            }
        }
    }

    private final ListLog log = new ListLog();
    private final List<String> out = Collections.synchronizedList(new ArrayList<>());

    private final Link link = new Link() {

        @Override
        public void send(List<String> frames) {
            out.addAll(frames);
        }

        @Override
        public boolean hasRoom() {
            return true;
        }

        @Override
        public void whenRoom(Runnable next) {
            throw new IllegalStateException("there always is room");
        }
    };

    private static Eyes all() {
        return new Eyes(1, Sight.ALL, () -> Sight.ALL);
    }

    private List<Long> sequences() {
        return out.stream().filter(frame -> frame.startsWith("{\"topic\""))
                .map(frame -> frame.replaceAll(".*\"seq\":(\\d+).*", "$1"))
                .map(Long::valueOf).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eventsLeaveOnceAndInOrderWhicheverWayTheyCome(long seed) throws Exception {
        int writers = 4;
        int each = 300;
        Subscription subscription = new Subscription(TOPIC, 0, log, link, all());
        try (ExecutorService threads = Executors.newFixedThreadPool(writers + 2)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                Random random = new Random(seed * 31 + writer);
                running.add(threads.submit(() -> writeAndTell(subscription, random, each)));
            }
            running.add(threads.submit(() -> subscription.begin(log.lastSeq(TOPIC))));
            for (Future<?> future : running) {
                future.get();
            }
        }
        subscription.catchUp(log.lastSeq(TOPIC));
        assertEquals(LongStream.rangeClosed(1, (long) writers * each).boxed().toList(), sequences());
    }

    /** Commits reach a subscription late, swapped, and sometimes (another node) not at all. */
    private void writeAndTell(Subscription subscription, Random random, int count) {
        List<LiveEvent> late = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            late.add(log.write());
            if (random.nextInt(3) == 0) {
                Collections.shuffle(late, random);
                subscription.committed(late.stream().filter(event -> random.nextInt(10) > 0).toList());
                late.clear();
            }
            if (random.nextInt(20) == 0) {
                subscription.catchUp(log.lastSeq(TOPIC));
            }
        }
    }

    @Test
    void aGapThatIsNoLongerKeptIsAnsweredWithASnapshot() {
        for (int i = 0; i < 10; i++) {
            log.write();
        }
        log.trimmedUpTo = 5;
        new Subscription(TOPIC, 2, log, link, all()).begin(log.lastSeq(TOPIC));
        assertEquals(List.of(Frames.snapshot(TOPIC, 10), Frames.subscribed(TOPIC, 10)), out);
    }

    @Test
    void aGapThatIsTooLongIsAnsweredWithASnapshot() {
        for (int i = 0; i <= Subscription.MOST_REPLAYED; i++) {
            log.write();
        }
        new Subscription(TOPIC, 0, log, link, all()).begin(log.lastSeq(TOPIC));
        assertTrue(out.getFirst().startsWith("{\"snapshot\""), out.getFirst());
    }

    @Test
    void aNumberFromTheFutureIsAnsweredWithASnapshot() {
        log.write();
        new Subscription(TOPIC, 99, log, link, all()).begin(log.lastSeq(TOPIC));
        assertEquals(List.of(Frames.snapshot(TOPIC, 1), Frames.subscribed(TOPIC, 1)), out);
    }

    /** Reads less than it is sent: takes a frame away only when it is told to. */
    private static final class SlowLink implements Link {

        private static final int ROOM = 1000;
        private final Deque<String> waiting = new ArrayDeque<>();
        private int mostWaiting;
        private Runnable next;

        @Override
        public void send(List<String> frames) {
            waiting.addAll(frames);
            mostWaiting = Math.max(mostWaiting, waiting.size());
        }

        @Override
        public boolean hasRoom() {
            return waiting.size() < ROOM;
        }

        @Override
        public void whenRoom(Runnable wanted) {
            next = wanted;
        }

        /** @return null when nothing waits */
        String read() {
            String frame = waiting.poll();
            if (next != null && hasRoom()) {
                Runnable due = next;
                next = null;
                due.run();
            }
            return frame;
        }
    }

    @Test
    void whoHasLeftReadsNothingMore() {
        for (int i = 0; i < 4000; i++) {
            log.write();
        }
        SlowLink slow = new SlowLink();
        Subscription subscription = new Subscription(TOPIC, 0, log, slow, all());
        subscription.begin(log.lastSeq(TOPIC));
        subscription.leave();
        int sent = 0;
        while (slow.read() != null) {
            sent++;
        }
        assertEquals(SlowLink.ROOM, sent);
    }

    @Test
    void aLongGapComesCompleteOverASlowLinkWhileMoreHappens() {
        for (int i = 0; i < 4000; i++) {
            log.write();
        }
        SlowLink slow = new SlowLink();
        Subscription subscription = new Subscription(TOPIC, 0, log, slow, all());
        subscription.begin(log.lastSeq(TOPIC));
        List<String> read = new ArrayList<>();
        for (String frame = slow.read(); frame != null; frame = slow.read()) {
            read.add(frame);
            if (read.size() % 3 == 0 && log.lastSeq(TOPIC) < 6000) {
                subscription.committed(List.of(log.write()));
            }
        }
        subscription.catchUp(log.lastSeq(TOPIC));
        for (String frame = slow.read(); frame != null; frame = slow.read()) {
            read.add(frame);
        }
        out.addAll(read);
        assertEquals(LongStream.rangeClosed(1, log.lastSeq(TOPIC)).boxed().toList(), sequences());
        assertTrue(slow.mostWaiting < Outbox.MOST_FRAMES, slow.mostWaiting + " waited");
    }
}
