package org.gijido.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import org.gijido.platform.Grid;
import org.gijido.platform.Timers;

/**
 * Tells the other nodes, over the server's own grid, up to which number topics have come, so that they need not wait for their
 * next look at the database. Only a poke: what is lost is found by that look, and what is told is read from the database.
 * A node alone tells nobody.
 */
@ApplicationScoped
public class Neighbours {

    private static final String TOPIC = "gijido.live";
    /** What is committed meanwhile goes along. */
    private static final Duration TOGETHER = Duration.ofMillis(20);

    @Inject
    private LiveHub hub;
    @Inject
    private Timers timers;
    @Inject
    private Grid grids;

    private final Map<String, Long> untold = new ConcurrentHashMap<>();
    private final AtomicBoolean planned = new AtomicBoolean();
    private volatile HazelcastInstance grid;
    private UUID listening;

    protected Neighbours() {
    }

    Neighbours(LiveHub hub, Timers timers) {
        this.hub = hub;
        this.timers = timers;
    }

    /** Begins to listen, where the server has a grid. */
    public void listen() {
        grids.find().ifPresent(this::listen);
    }

    void listen(HazelcastInstance found) {
        grid = found;
        listening = topic().addMessageListener(message -> {
            if (!message.getPublishingMember().localMember()) {
                hub.catchUpSoon(message.getMessageObject());
            }
        });
    }

    public void leave() {
        if (grid != null) {
            topic().removeMessageListener(listening);
            grid = null;
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveEvent event) {
        if (grid != null && grid.getCluster().getMembers().size() > 1) {
            untold.merge(event.topic(), event.seq(), Math::max);
            if (planned.compareAndSet(false, true)) {
                timers.after(TOGETHER, this::tell);
            }
        }
    }

    private void tell() {
        planned.set(false);
        HashMap<String, Long> told = new HashMap<>();
        untold.keySet().forEach(topic -> Optional.ofNullable(untold.remove(topic)).ifPresent(last -> told.put(topic, last)));
        HazelcastInstance there = grid;
        if (there != null && !told.isEmpty()) {
            topic().publish(told);
        }
    }

    private ITopic<HashMap<String, Long>> topic() {
        return grid.getTopic(TOPIC);
    }
}
