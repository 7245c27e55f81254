package org.gijido.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Hands what was committed on this node to those who follow it here. A few threads do so: whoever committed is answered
 * first, however many follow, and a wide topic does not hold up the others.
 */
@ApplicationScoped
public class LiveHub {

    private static final int DISPATCHERS = 4;

    /** One who follows a topic. Must not block. */
    public interface Follower {

        /** @param events of one topic, in the order of their commits as far as this node knows */
        void committed(List<LiveEvent> events);

        /** @param last the topic's last number in the log: another node may have written what this one never heard of */
        void catchUp(String topic, long last);

        /** Not stored, may be lost: where somebody's caret is. */
        void passing(String topic, String frame);
    }

    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private LiveLog log;
    private ExecutorService dispatchers;

    private final ConcurrentHashMap<String, Room> rooms = new ConcurrentHashMap<>();

    protected LiveHub() {
    }

    LiveHub(LiveLog log, ExecutorService dispatchers) {
        this.log = log;
        this.dispatchers = dispatchers;
    }

    @PostConstruct
    void open() {
        dispatchers = Executors.newFixedThreadPool(DISPATCHERS, threads);
    }

    @PreDestroy
    void close() {
        dispatchers.shutdownNow();
    }

    public void follow(String topic, Follower follower) {
        rooms.compute(topic, (name, room) -> (room == null ? new Room(dispatchers) : room).with(follower));
    }

    public void leave(String topic, Follower follower) {
        rooms.computeIfPresent(topic, (name, room) -> room.without(follower));
    }

    /** Topics that somebody follows on this node. */
    public Set<String> topics() {
        return Set.copyOf(rooms.keySet());
    }

    /** @param last the last number of topics, followed here or not */
    public void catchUp(Map<String, Long> last) {
        last.forEach((topic, number) -> {
            Room room = rooms.get(topic);
            if (room != null) {
                room.catchUp(topic, number, log);
            }
        });
    }

    /** The same on a thread of this node's own. */
    void catchUpSoon(Map<String, Long> last) {
        dispatchers.execute(() -> catchUp(last));
    }

    public void pass(String topic, String frame) {
        Room room = rooms.get(topic);
        if (room != null) {
            room.pass(topic, frame);
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveEvent event) {
        Room room = rooms.get(event.topic());
        if (room != null) {
            room.tell(event);
        }
    }
}
