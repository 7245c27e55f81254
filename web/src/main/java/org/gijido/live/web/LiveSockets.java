package org.gijido.live.web;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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
import org.gijido.access.Sight;
import org.gijido.access.TopicGuard;
import org.gijido.live.LiveHub;
import org.gijido.live.LiveLog;
import org.gijido.platform.Grid;
import org.gijido.platform.Lookout;

/**
 * All connections of this node: opens and closes them, and asks again and again whether what they were opened with still
 * stands. This node's own acts are heard of at their commit; every second all are asked for in one query, for what another
 * node, or time, has ended; a command that comes later than two seconds after the last answer asks by itself.
 */
@ApplicationScoped
public class LiveSockets {

    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(30);
    private static final int RESTING_BEATS = 16;

    @Inject
    private LiveHub hub;
    @Inject
    private LiveLog log;
    @Inject
    private Credentials credentials;
    @Resource
    private ManagedExecutorService elsewhere;
    @Inject
    @Any
    private Instance<TopicGuard> guards;
    @Inject
    private Grid grid;

    private volatile long caughtUpAt = System.nanoTime();
    private final Map<Long, Pace> paces = new ConcurrentHashMap<>();
    private final Map<String, LiveSocket> sockets = new ConcurrentHashMap<>();
    private final AtomicBoolean makingRoom = new AtomicBoolean();
    private final Budget budget = Budget.ofNode(this::budgetExceeded);
    private Lookout lookout;

    @PostConstruct
    void begin() {
        lookout = new Lookout(grid, RESTING_BEATS);
    }

    /** @return empty when it was ended since the hand-shake */
    Optional<LiveSocket> open(Session session, Credential credential) {
        LiveSocket socket = new LiveSocket(session, credential,
                new LiveSocket.Surroundings(hub, log, this::sight, budget, elsewhere));
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

    Sight sight(Caller caller, String topic) {
        for (TopicGuard guard : guards) {
            if (guard.covers(topic)) {
                return guard.sight(caller, topic);
            }
        }
        return Sight.NOTHING;
    }

    /** Persons who have a page open on this node that follows the topic. */
    public Set<Long> personsFollowing(String topic) {
        return sockets.values().stream().filter(socket -> socket.follows(topic)).map(socket -> socket.caller().personId())
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Whether the account may have one more command carried out now, from whichever of its connections. */
    boolean mayCommand(LiveSocket socket) {
        return paces.computeIfAbsent(socket.credential().accountId(), account -> new Pace()).take(System.nanoTime());
    }

    private void budgetExceeded() {
        if (makingRoom.compareAndSet(false, true)) {
            elsewhere.execute(() -> {
                try {
                    Slowest.cutOff(sockets.values(), budget);
                } finally {
                    makingRoom.set(false);
                }
            });
        }
    }

    void ping() {
        sockets.values().forEach(LiveSocket::ping);
        paces.values().removeIf(pace -> pace.isFresh(System.nanoTime()));
    }

    /** Finds what other nodes wrote, and anything this one might have missed. */
    void catchUp() {
        lookout.beat(this::lookForMore);
    }

    private void lookForMore() {
        long asked = System.nanoTime();
        hub.catchUp(log.changed(LONGEST_TRANSACTION.plusNanos(asked - caughtUpAt)));
        caughtUpAt = asked;
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
        Set<Credential> ended = credentials.ended(asked.stream().map(LiveSocket::credential).collect(Collectors.toSet()));
        for (LiveSocket socket : asked) {
            if (ended.contains(socket.credential())) {
                socket.end();
            } else {
                socket.stood(now);
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

    /** All are asked for at once, many connections of one credential once. */
    private void check(Collection<LiveSocket> some) {
        List<LiveSocket> checked = List.copyOf(some);
        long now = System.nanoTime();
        Map<Credential, Admission> admitted = credentials
                .admit(checked.stream().map(LiveSocket::credential).collect(Collectors.toSet()));
        for (LiveSocket socket : checked) {
            Admission admission = admitted.get(socket.credential());
            if (admission == null) {
                socket.end();
            } else {
                enter(socket, admission.caller(), now);
            }
        }
    }

    private void enter(LiveSocket socket, Caller caller, long asked) {
        socket.enteredAs(caller);
        socket.stood(asked);
        socket.topics().forEach(topic -> socket.sees(topic, sight(caller, topic)));
    }
}
