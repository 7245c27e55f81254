package org.gijido.ballots.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.ballots.ChamberTopics;
import org.gijido.live.web.LiveSockets;

/** What this node knows of the members' tablets at this moment. Nothing here decides anything, and nothing is kept. */
@ApplicationScoped
class Tablets {

    /** Persons by what their tablets do. */
    record Sight(Set<Long> connected, Set<Long> seen, Set<Long> sending) {
    }

    /** Which round's card a tablet has shown. */
    private record Shown(long vote, int round) {
    }

    @Inject
    private LiveSockets sockets;

    private final Map<Long, Shown> shown = new ConcurrentHashMap<>();
    private final Set<Long> sending = ConcurrentHashMap.newKeySet();
    private final Map<Long, Shown> running = new ConcurrentHashMap<>();

    /** A tablet has shown the card. */
    void seen(long personId, long sittingId, long vote, int round) {
        shown.put(personId, new Shown(vote, round));
        running.put(sittingId, new Shown(vote, round));
    }

    void sending(long personId) {
        sending.add(personId);
    }

    void answered(long personId) {
        sending.remove(personId);
    }

    Sight of(long sittingId) {
        Shown now = running.get(sittingId);
        Set<Long> seen = shown.entrySet().stream().filter(entry -> entry.getValue().equals(now)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Sight(sockets.personsFollowing(ChamberTopics.chamber(sittingId)), seen, Set.copyOf(sending));
    }
}
