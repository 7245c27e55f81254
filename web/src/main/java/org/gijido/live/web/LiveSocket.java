package org.gijido.live.web;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

import jakarta.json.JsonValue;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.Session;

import org.gijido.access.Caller;
import org.gijido.access.Credential;
import org.gijido.access.Sight;
import org.gijido.live.LiveEvent;
import org.gijido.live.LiveHub;
import org.gijido.live.LiveLog;
import org.gijido.platform.web.Problem;

/** One connection: who it is, what it follows, what waits to be sent. */
final class LiveSocket implements LiveHub.Follower {

    private static final Logger LOG = System.getLogger(LiveSocket.class.getName());
    private static final long SILENT_FOR = Duration.ofSeconds(60).toNanos();
    private static final long KNOWN_FOR = Duration.ofSeconds(2).toNanos();

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final Session session;
    private final Credential credential;
    private final Surroundings around;
    private final Outbox outbox;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private volatile Caller caller;
    private volatile long heardAt = System.nanoTime();
    private volatile long stoodAt = System.nanoTime() - KNOWN_FOR;
    private volatile boolean ended;

    /**
     * What all connections of a node share.
     *
     * @param sight     what somebody may see of a topic now
     * @param budget    of what waits to be sent
     * @param elsewhere carries out what waits until a connection has room
     */
    record Surroundings(LiveHub hub, LiveLog log, BiFunction<Caller, String, Sight> sight, Budget budget, Executor elsewhere) {
    }

    /** @param since the number that is known, below 0 for "from now on" */
    record Wish(long since, Sight sight) {
    }

    LiveSocket(Session session, Credential credential, Surroundings around) {
        this.session = session;
        this.credential = credential;
        this.around = around;
        this.outbox = new Outbox(session, () -> close(LiveCloseCodes.TOO_SLOW), around.budget(), around.elsewhere());
    }

    /** A second subscription to a topic starts it anew from the number given. */
    void subscribe(Map<String, Wish> wishes) {
        Map<String, Subscription> fresh = new LinkedHashMap<>();
        wishes.forEach((topic, wish) -> fresh.put(topic,
                new Subscription(topic, wish.since(), around.log(), outbox, eyes(topic, wish.sight()))));
        fresh.forEach((topic, subscription) -> leave(subscriptions.put(topic, subscription)));
        fresh.keySet().forEach(topic -> around.hub().follow(topic, this));
        Map<String, Long> last = around.log().lastSeqs(fresh.keySet());
        fresh.forEach((topic, subscription) -> subscription.begin(last.getOrDefault(topic, 0L)));
    }

    private Eyes eyes(String topic, Sight sight) {
        return new Eyes(credential.accountId(), sight, () -> {
            Sight now = around.sight().apply(caller, topic);
            sees(topic, now);
            return now;
        });
    }

    /** Asked anew; who may see nothing follows no more, and is told so where an answer is still waited for. */
    void sees(String topic, Sight sight) {
        Subscription subscription = subscriptions.get(topic);
        if (sight.isNothing()) {
            unsubscribe(topic);
            if (subscription != null && subscription.isAwaited()) {
                send(Frames.refused(topic, Problem.of(403, "live.error.topic", caller.locale())));
            }
        } else if (subscription != null) {
            subscription.sees(sight);
        }
    }

    void unsubscribe(String topic) {
        around.hub().leave(topic, this);
        leave(subscriptions.remove(topic));
    }

    private static void leave(Subscription before) {
        if (before != null) {
            before.leave();
        }
    }

    /** It is closed. */
    void leaveAll() {
        Set.copyOf(subscriptions.keySet()).forEach(this::unsubscribe);
        outbox.discard();
    }

    /** How long the other side has not taken what is being sent, in nanoseconds. */
    long stuckFor(long now) {
        return outbox.stuckFor(now);
    }

    /** Makes room for the others; it comes back and reads what it missed. */
    void cutOff() {
        outbox.discard();
        close(LiveCloseCodes.TOO_SLOW);
    }

    boolean follows(String topic) {
        return subscriptions.containsKey(topic);
    }

    /** Who sees only what was hears and says nothing in passing. */
    private boolean isPresent(String topic) {
        Subscription subscription = subscriptions.get(topic);
        return subscription != null && subscription.isPresent();
    }

    @Override
    public void committed(List<LiveEvent> events) {
        Subscription subscription = subscriptions.get(events.getFirst().topic());
        if (subscription != null) {
            subscription.committed(events);
        }
    }

    @Override
    public void passing(String topic, String frame) {
        if (isPresent(topic)) {
            outbox.sendIfIdle(frame);
        }
    }

    /** Tells the others where somebody's caret is. */
    void relay(String topic, JsonValue data) {
        if (isPresent(topic)) {
            around.hub().pass(topic, Frames.relay(topic, id, caller.name(), data));
        }
    }

    @Override
    public void catchUp(String topic, long last) {
        Subscription subscription = subscriptions.get(topic);
        if (subscription != null) {
            subscription.catchUp(last);
        }
    }

    void send(String frame) {
        outbox.send(List.of(frame));
    }

    void heard() {
        heardAt = System.nanoTime();
    }

    /** Asks whether the other side is still there; closes a connection that has been silent for a minute. */
    void ping() {
        if (System.nanoTime() - heardAt > SILENT_FOR) {
            close(LiveCloseCodes.SILENT);
            return;
        }
        try {
            Quietly.send(() -> session.getBasicRemote().sendPing(ByteBuffer.allocate(0)));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.DEBUG, "socket {0} is gone: {1}", id, e.getClass().getSimpleName());
        }
    }

    void close(CloseCode code) {
        try {
            session.close(new CloseReason(code, ""));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.DEBUG, "socket {0} was closed already", id);
        }
    }

    /** Who it is. Before the first time nothing may be done over the connection. */
    void enteredAs(Caller fresh) {
        caller = fresh;
    }

    /** @param asked when the database was asked, by {@link System#nanoTime()} */
    void stood(long asked) {
        stoodAt = asked;
    }

    /** Whether it was known to stand within the last two seconds, and nothing has ended it since. */
    boolean isKnownToStand() {
        return !ended && caller != null && System.nanoTime() - stoodAt < KNOWN_FOR;
    }

    /** What it was opened with has ended. */
    void end() {
        end(LiveCloseCodes.ENDED);
    }

    /** Nothing that still comes over it is carried out. */
    void end(CloseCode code) {
        ended = true;
        close(code);
    }

    boolean hasEnded() {
        return ended;
    }

    String id() {
        return id;
    }

    Caller caller() {
        return caller;
    }

    Credential credential() {
        return credential;
    }

    Set<String> topics() {
        return Set.copyOf(subscriptions.keySet());
    }
}
