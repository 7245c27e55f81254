package org.gijido.live.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.websocket.Session;

import org.gijido.access.AccountRightsChanged;
import org.gijido.access.Admission;
import org.gijido.access.Caller;
import org.gijido.access.Credential;
import org.gijido.access.Credentials;
import org.gijido.access.TopicGuard;
import org.gijido.live.LiveHub;
import org.gijido.live.LiveLog;

/**
 * All connections of this node: opens and closes them, and asks again and again whether what they were opened with still
 * stands. This node's own acts are heard of at their commit; every second all are asked for in one query, for what another
 * node, or time, has ended; a command that comes later than two seconds after the last answer asks by itself.
 */
@ApplicationScoped
public class LiveSockets {

    @Inject
    private LiveHub hub;
    @Inject
    private LiveLog log;
    @Inject
    private Credentials credentials;
    @Inject
    @Any
    private Instance<TopicGuard> guards;

    private final Map<String, LiveSocket> sockets = new ConcurrentHashMap<>();

    /** @return empty when it was ended since the hand-shake */
    Optional<LiveSocket> open(Session session, Credential credential) {
        LiveSocket socket = new LiveSocket(session, credential, hub, log);
        // First where an end that comes now will find it, then the question.
        sockets.put(session.getId(), socket);
        check(List.of(socket));
        return socket.hasEnded() ? Optional.empty() : Optional.of(socket);
    }

    Optional<LiveSocket> of(Session session) {
        return Optional.ofNullable(sockets.get(session.getId()));
    }

    void closed(Session session) {
        Optional.ofNullable(sockets.remove(session.getId())).ifPresent(LiveSocket::leaveAll);
    }

    boolean mayFollow(Caller caller, String topic) {
        for (TopicGuard guard : guards) {
            if (guard.covers(topic)) {
                return guard.mayFollow(caller, topic);
            }
        }
        return false;
    }

    /** Persons who have a page open on this node that follows the topic. */
    public Set<Long> personsFollowing(String topic) {
        return sockets.values().stream().filter(socket -> socket.follows(topic)).map(socket -> socket.caller().personId())
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    void ping() {
        sockets.values().forEach(LiveSocket::ping);
    }

    /** Finds what other nodes wrote, and anything this one might have missed. */
    void catchUp() {
        Set<String> topics = hub.topics();
        if (!topics.isEmpty()) {
            Map<String, Long> lastSeqs = log.lastSeqs(topics);
            sockets.values().forEach(socket -> socket.catchUp(lastSeqs));
        }
    }

    /** Whether what the connection was opened with stands now; asked before everything that comes over it. */
    boolean stands(LiveSocket socket) {
        if (!socket.hasEnded() && !socket.isKnownToStand()) {
            check(List.of(socket));
        }
        return !socket.hasEnded();
    }

    /** Ends those whose sign-in or token has ended, wherever that was done. */
    void endTheEnded() {
        List<LiveSocket> asked = List.copyOf(sockets.values());
        long now = System.nanoTime();
        Set<Credential> standing = credentials.standing(asked.stream().map(LiveSocket::credential).collect(Collectors.toSet()));
        for (LiveSocket socket : asked) {
            if (standing.contains(socket.credential())) {
                socket.stood(now);
            } else {
                socket.end();
            }
        }
    }

    /** Asks for every connection who it is now: posts change with the day, and rights with them. */
    void checkAll() {
        check(sockets.values());
    }

    void rightsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountRightsChanged change) {
        check(sockets.values().stream().filter(socket -> socket.credential().accountId() == change.accountId()).toList());
    }

    /** Many connections of one credential are asked for once. */
    private void check(Collection<LiveSocket> checked) {
        Map<Credential, Optional<Admission>> admissions = new HashMap<>();
        for (LiveSocket socket : checked) {
            long now = System.nanoTime();
            admissions.computeIfAbsent(socket.credential(), credentials::admit)
                    .ifPresentOrElse(admission -> enter(socket, admission.caller(), now), socket::end);
        }
    }

    private void enter(LiveSocket socket, Caller caller, long asked) {
        socket.enteredAs(caller);
        socket.stood(asked);
        socket.topics().stream().filter(topic -> !mayFollow(caller, topic)).forEach(socket::unsubscribe);
    }
}
