package org.gijido.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.gijido.live.LiveHub.Follower;

/**
 * Who follows one topic, and what they have still to be told. One thread at a time tells them; what is committed meanwhile
 * is told together the next time, so a wide topic costs by its rounds and not by its events.
 */
final class Room {

    private static final Logger LOG = System.getLogger(Room.class.getName());
    private static final int MOST_AT_ONCE = 500;

    private final Executor dispatchers;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final Queue<LiveEvent> events = new ConcurrentLinkedQueue<>();
    private final Queue<Consumer<Follower>> passing = new ConcurrentLinkedQueue<>();
    /** The last number that this node heard of; 0 before the first. */
    private final AtomicLong told = new AtomicLong();
    private final AtomicBoolean telling = new AtomicBoolean();

    Room(Executor dispatchers) {
        this.dispatchers = dispatchers;
    }

    Room with(Follower follower) {
        followers.add(follower);
        return this;
    }

    /** @return null when nobody is left */
    Room without(Follower follower) {
        followers.remove(follower);
        return followers.isEmpty() ? null : this;
    }

    /**
     * What another node wrote is read once for all who follow; who is then still behind reads by itself.
     *
     * @param last the topic's last number in the log
     */
    void catchUp(String topic, long last, LiveLog log) {
        long known = told.getAndAccumulate(last, Math::max);
        List<LiveEvent> missed = known > 0 && last > known ? log.after(topic, known, MOST_AT_ONCE) : List.of();
        followers.forEach(follower -> tell(follower, missed, List.of(one -> one.catchUp(topic, last))));
    }

    void tell(LiveEvent event) {
        told.accumulateAndGet(event.seq(), Math::max);
        events.add(event);
        goOn();
    }

    void pass(String topic, String frame) {
        passing.add(follower -> follower.passing(topic, frame));
        goOn();
    }

    private void goOn() {
        if (telling.compareAndSet(false, true)) {
            dispatchers.execute(this::tellOnce);
        }
    }

    /** After one round the other topics have their turn. */
    private void tellOnce() {
        try {
            List<LiveEvent> committed = some(events);
            List<Consumer<Follower>> passed = some(passing);
            followers.forEach(follower -> tell(follower, committed, passed));
        } finally {
            telling.set(false);
            if (!events.isEmpty() || !passing.isEmpty()) {
                goOn();
            }
        }
    }

    /** The edge for one of many: the others are told all the same, and this one catches up. */
    private static void tell(Follower follower, List<LiveEvent> committed, List<Consumer<Follower>> passed) {
        try {
            if (!committed.isEmpty()) {
                follower.committed(committed);
            }
            passed.forEach(one -> one.accept(follower));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "somebody could not be told", failure);
        }
    }

    private static <T> List<T> some(Queue<T> queue) {
        List<T> taken = new ArrayList<>();
        for (T next = queue.poll(); next != null; next = taken.size() < MOST_AT_ONCE ? queue.poll() : null) {
            taken.add(next);
        }
        return taken;
    }
}
