package org.gijido.live.web;

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
import org.gijido.access.Caller;
import org.gijido.access.Callers;
import org.gijido.access.TopicGuard;
import org.gijido.access.web.SessionEnding.SessionEnded;
import org.gijido.live.LiveHub;
import org.gijido.live.LiveLog;

/** All connections of this node: opens and closes them, and asks again who they are when rights have changed. */
@ApplicationScoped
public class LiveSockets {

    @Inject
    private LiveHub hub;
    @Inject
    private LiveLog log;
    @Inject
    private Callers callers;
    @Inject
    @Any
    private Instance<TopicGuard> guards;

    private final Map<String, LiveSocket> sockets = new ConcurrentHashMap<>();

    /** @return empty when the account was disabled since the ticket was issued */
    Optional<LiveSocket> open(Session session, LivePrincipal principal) {
        Optional<LiveSocket> socket = callers.ofAccount(principal.accountId())
                .map(caller -> new LiveSocket(session, principal, caller, hub, log));
        socket.ifPresent(opened -> sockets.put(session.getId(), opened));
        return socket;
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

    /** Asks for every connection who it is now, for changes that another node made. */
    void checkAll() {
        sockets.values().forEach(this::check);
    }

    void rightsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountRightsChanged change) {
        sockets.values().stream().filter(socket -> socket.principal().accountId() == change.accountId()).forEach(this::check);
    }

    void sessionEnded(@Observes SessionEnded ended) {
        sockets.values().stream().filter(socket -> socket.principal().sessionKey().equals(ended.sessionKey()))
                .forEach(socket -> socket.close(LiveCloseCodes.ENDED));
    }

    private void check(LiveSocket socket) {
        Optional<Caller> caller = callers.ofAccount(socket.principal().accountId());
        if (caller.isEmpty()) {
            socket.close(LiveCloseCodes.ENDED);
            return;
        }
        socket.enteredAs(caller.get());
        socket.topics().stream().filter(topic -> !mayFollow(caller.get(), topic)).forEach(socket::unsubscribe);
    }
}
