package org.gijido.live.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;

import org.gijido.access.Sight;
import org.gijido.live.LiveEvent;
import org.gijido.live.LiveLog;

/**
 * One connection's place in one topic. Events reach it from the log (replay) and from commits of this node, in any
 * order and possibly twice; they leave it once each, in sequence. What was missed comes a page at a time, the next one
 * when the other side has read. What is not for this reader's eyes is left out, and its numbers are named where more follows,
 * so that the reader knows that nothing was lost. A committing thread never waits here.
 */
final class Subscription {

    static final int MOST_REPLAYED = 5000;
    private static final int PAGE = 500;
    /** Kept beside a replay; what is left out is read from the log when the node next looks. */
    private static final int MOST_EARLY = 300;

    private final String topic;
    private final LiveLog log;
    private final Link out;
    private final Eyes eyes;
    private final ConcurrentSkipListMap<Long, LiveEvent> early = new ConcurrentSkipListMap<>();
    /** Held by whoever is sending. */
    private final ReentrantLock sending = new ReentrantLock();
    private volatile long sent;
    private volatile boolean replaying = true;
    private volatile boolean left;

    /** @param since below 0 for "from now on" */
    Subscription(String topic, long since, LiveLog log, Link out, Eyes eyes) {
        this.topic = topic;
        this.sent = since;
        this.log = log;
        this.out = out;
        this.eyes = eyes;
    }

    /** Nobody follows by it any more: what it waits for is not read. */
    void leave() {
        left = true;
    }

    /** Whether whoever asked for it has not been told yet that all has come. */
    boolean isAwaited() {
        return replaying;
    }

    /** Whether it sees what happens now, and not only what was. */
    boolean isPresent() {
        return eyes.sight().shows(Long.MAX_VALUE);
    }

    /** More or less from now on; what has come to be seen is found when the node next looks. */
    void sees(Sight sight) {
        eyes.see(sight);
    }

    void committed(List<LiveEvent> events) {
        for (LiveEvent event : events) {
            if (event.seq() > sent && early.size() < MOST_EARLY && eyes.sight().shows(event.seq())) {
                early.put(event.seq(), event);
            }
        }
        sendWhatIsNext();
        // Somebody who saw nothing any more is let in again by an event that they could not see until then.
        events.stream().filter(event -> event.seq() > sent && eyes.opened(event)).forEach(event -> catchUp(event.seq()));
    }

    /**
     * Begins with what is missing from the log. A gap that is too old or too long is answered with {@code snapshot}: the
     * client loads the state afresh and goes on from there.
     *
     * @param last the topic's last number, read after its commits began to come here
     */
    void begin(long last) {
        locked(() -> {
            long end = eyes.sight().lastUpTo(last);
            if (sent < 0) {
                sent = isPresent() ? last : end;
            }
            skip(last);
            if (end - sent > MOST_REPLAYED || sent > last) {
                startAfresh(end);
            }
            goOn(last);
        });
    }

    /** @param last the topic's last number in the log: another node may have written what this one never heard of */
    void catchUp(long last) {
        if (!replaying && eyes.sight().lastUpTo(last) > sent && sending.tryLock()) {
            try {
                goOn(last);
            } finally {
                sending.unlock();
            }
            sendWhatIsNext();
        }
    }

    private void locked(Runnable step) {
        sending.lock();
        try {
            step.run();
        } finally {
            sending.unlock();
        }
        sendWhatIsNext();
    }

    /** With the lock. */
    private void goOn(long last) {
        while (!left && isBefore(last) && out.hasRoom()) {
            skip(last);
            List<LiveEvent> page = log.after(topic, sent, PAGE);
            if (page.isEmpty() || page.getFirst().seq() != sent + 1) {
                startAfresh(eyes.sight().lastUpTo(last));
            } else {
                sendNow(page);
            }
        }
        if (left) {
            return;
        }
        if (isBefore(last)) {
            out.whenRoom(() -> locked(() -> goOn(last)));
            return;
        }
        drain();
        if (replaying) {
            replaying = false;
            out.send(List.of(Frames.subscribed(topic, sent)));
        }
    }

    private boolean isBefore(long last) {
        return sent < eyes.sight().lastUpTo(last);
    }

    /** Over what is not to be seen, to just before what is; who sees nothing any more is not told what there is. */
    private void skip(long last) {
        long next = eyes.sight().firstAfter(sent);
        long end = Math.min(next - 1, last);
        if (next < Long.MAX_VALUE && end > sent) {
            out.send(List.of(Frames.skipped(topic, sent + 1, end)));
            sent = end;
        }
    }

    private void startAfresh(long last) {
        sent = last;
        out.send(List.of(Frames.snapshot(topic, last)));
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

    /** As far as it may be seen, which may change on the way. */
    private void sendNow(List<LiveEvent> events) {
        List<String> frames = new ArrayList<>();
        try {
            for (LiveEvent event : events) {
                if (!eyes.sight().shows(event.seq())) {
                    break;
                }
                frames.add(event.frame());
                sent = event.seq();
                eyes.opened(event);
            }
        } finally {
            out.send(frames);
        }
    }
}
