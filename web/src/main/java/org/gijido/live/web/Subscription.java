package org.gijido.live.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.gijido.live.LiveEvent;
import org.gijido.live.LiveLog;

/**
 * One connection's place in one topic. Events reach it from the log (replay) and from commits of this node, in any
 * order and possibly twice; they leave it once each, in sequence. A committing thread never waits here.
 */
final class Subscription {

    static final int MOST_REPLAYED = 5000;
    private static final int PAGE = 500;

    private final String topic;
    private final LiveLog log;
    private final Consumer<List<String>> out;
    private final ConcurrentSkipListMap<Long, LiveEvent> early = new ConcurrentSkipListMap<>();
    /** Held by whoever is sending. */
    private final ReentrantLock sending = new ReentrantLock();
    private volatile long sent;
    private volatile boolean replaying = true;

    Subscription(String topic, long since, LiveLog log, Consumer<List<String>> out) {
        this.topic = topic;
        this.sent = since;
        this.log = log;
        this.out = out;
    }

    void committed(List<LiveEvent> events) {
        for (LiveEvent event : events) {
            if (event.seq() > sent) {
                early.put(event.seq(), event);
            }
        }
        sendWhatIsNext();
    }

    /**
     * Sends what is missing from the log. A gap that is too old or too long is answered with {@code snapshot}: the
     * client loads the state afresh and goes on from there.
     */
    void replay() {
        sending.lock();
        try {
            long last = log.lastSeq(topic);
            if (last - sent > MOST_REPLAYED || sent > last || !sendFromLog(last)) {
                sent = last;
                out.accept(List.of(Frames.snapshot(topic, last)));
            }
            replaying = false;
            drain();
            out.accept(List.of(Frames.subscribed(topic, sent)));
        } finally {
            sending.unlock();
        }
        sendWhatIsNext();
    }

    /** @param last the topic's last number in the log: another node may have written what this one never heard of */
    void catchUp(long last) {
        if (replaying || last <= sent || !sending.tryLock()) {
            return;
        }
        try {
            sendFromLog(last);
            drain();
        } finally {
            sending.unlock();
        }
        sendWhatIsNext();
    }

    private boolean sendFromLog(long last) {
        while (sent < last) {
            List<LiveEvent> page = log.after(topic, sent, PAGE);
            if (page.isEmpty() || page.getFirst().seq() != sent + 1) {
                return false;
            }
            sendNow(page);
        }
        return true;
    }

    /** Looks again after unlocking: an event may have come in while the lock was held. */
    private void sendWhatIsNext() {
        while (!replaying && early.containsKey(sent + 1) && sending.tryLock()) {
            try {
                drain();
            } finally {
                sending.unlock();
            }
        }
    }

    private void drain() {
        early.headMap(sent, true).clear();
        List<LiveEvent> next = new ArrayList<>();
        for (LiveEvent event = early.remove(sent + 1); event != null; event = early.remove(sent + next.size() + 1)) {
            next.add(event);
        }
        if (!next.isEmpty()) {
            sendNow(next);
        }
    }

    private void sendNow(List<LiveEvent> events) {
        out.accept(events.stream().map(LiveEvent::frame).toList());
        sent = events.getLast().seq();
    }
}
