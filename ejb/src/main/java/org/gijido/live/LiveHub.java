package org.gijido.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Hands what was committed on this node to those who follow it here. */
@ApplicationScoped
public class LiveHub {

    /** One who follows a topic. Called on the committing thread: must not block. */
    public interface Follower {

        void committed(LiveEvent event);

        /** Not stored, may be lost: where somebody's caret is. */
        void passing(String topic, String frame);
    }

    private final ConcurrentHashMap<String, Set<Follower>> followers = new ConcurrentHashMap<>();

    public void follow(String topic, Follower follower) {
        followers.compute(topic, (name, set) -> {
            Set<Follower> followed = set == null ? new CopyOnWriteArraySet<>() : set;
            followed.add(follower);
            return followed;
        });
    }

    public void leave(String topic, Follower follower) {
        followers.computeIfPresent(topic, (name, set) -> {
            set.remove(follower);
            return set.isEmpty() ? null : set;
        });
    }

    /** Topics that somebody follows on this node. */
    public Set<String> topics() {
        return Set.copyOf(followers.keySet());
    }

    public void pass(String topic, String frame) {
        followers.getOrDefault(topic, Set.of()).forEach(follower -> follower.passing(topic, frame));
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveEvent event) {
        followers.getOrDefault(event.topic(), Set.of()).forEach(follower -> follower.committed(event));
    }
}
