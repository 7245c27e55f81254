package org.gijido.live;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.gijido.access.TopicSource;
import org.gijido.platform.Placeholders;
import org.gijido.shared.LiveChange;

/** Writes and reads the log. */
@Stateless
public class LiveLog {

    /** Older events are removed; who comes back later than this gets a fresh state instead. */
    public static final Duration KEPT = Duration.ofDays(14);

    /** The server's own; made when it is first needed. */
    private static final class Json {
        private static final Jsonb WRITER = JsonbBuilder.create();
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Event<LiveEvent> written;
    @Inject
    @Any
    private Instance<TopicSource> sources;

    /** In the transaction of the change. Topics are taken in order, so that two changes cannot wait for each other. */
    public void on(@Observes LiveChange change) {
        String payload = change.payload() == null ? "null" : Json.WRITER.toJson(change.payload());
        LocalDateTime now = LocalDateTime.now(clock);
        List<String> topics = change.topics().stream().distinct().sorted().toList();
        if (topics.isEmpty()) {
            return;
        }
        Map<String, Long> numbers = next(topics);
        insert(numbers, change.type(), payload, now);
        topics.forEach(topic -> written.fire(LiveEvent.of(topic, numbers.get(topic), change.type(), payload, now)));
    }

    /**
     * In the transaction of the row.
     *
     * @throws IllegalStateException when its number does not follow on the topic's last one
     */
    public void on(@Observes TopicSource.Written change) {
        long seq = next(List.of(change.topic())).get(change.topic());
        if (seq != change.row().seq()) {
            throw new IllegalStateException(
                    "number " + change.row().seq() + " of " + change.topic() + " comes after " + (seq - 1));
        }
        written.fire(event(change.topic(), change.row()));
    }

    /** The next number of each topic, whose row is locked from now on. One statement, however many there are. */
    private Map<String, Long> next(List<String> topics) {
        Query raise = query("insert into live_topics (topic, last_seq, changed_at) values "
                + Placeholders.rows(topics.size(), "(?, 1, utc_timestamp(6))")
                + " on duplicate key update last_seq = last_seq + 1, changed_at = utc_timestamp(6) returning topic, last_seq",
                topics);
        return byTopic(raise.getResultList());
    }

    private void insert(Map<String, Long> numbers, String type, String payload, LocalDateTime at) {
        query("insert into live_events (topic, seq, type, payload, occurred_at) values "
                + Placeholders.rows(numbers.size(), "(?, ?, ?, ?, ?)"),
                numbers.entrySet().stream()
                        .<Object>flatMap(number -> Stream.of(number.getKey(), number.getValue(), type, payload, at)).toList())
                .executeUpdate();
    }

    private Query query(String sql, List<?> values) {
        return Placeholders.fill(entities.createNativeQuery(Placeholders.numbered(sql)), values);
    }

    private static Map<String, Long> byTopic(List<?> rows) {
        Map<String, Long> numbers = new HashMap<>();
        rows.forEach(row -> numbers.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
        return numbers;
    }

    /** @return 0 for a topic in which nothing has happened yet */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long lastSeq(String topic) {
        return lastSeqs(List.of(topic)).getOrDefault(topic, 0L);
    }

    /** The last number of each topic in which something has happened. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, Long> lastSeqs(Collection<String> topics) {
        return topics.isEmpty() ? Map.of()
                : byTopic(entities.createNativeQuery("select topic, last_seq from live_topics where topic in (?1)")
                        .setParameter(1, topics).getResultList());
    }

    /**
     * The last number of each topic that was written to lately, by whichever node. What is asked for is what changed, not
     * what is followed.
     *
     * @param lately longer than any transaction takes: a topic shows only at its commit
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, Long> changed(Duration lately) {
        return byTopic(entities.createNativeQuery("""
                select topic, last_seq from live_topics where changed_at > utc_timestamp(6) - interval ?1 second""")
                .setParameter(1, lately.toSeconds()).getResultList());
    }

    /**
     * Events after a number, in order.
     *
     * @param limit at most this many; ask again after the last one
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LiveEvent> after(String topic, long since, int limit) {
        for (TopicSource source : sources) {
            if (source.covers(topic)) {
                return source.after(topic, since, limit).stream().map(row -> event(topic, row)).toList();
            }
        }
        return stored(topic, since, limit);
    }

    private List<LiveEvent> stored(String topic, long since, int limit) {
        List<?> rows = entities.createNativeQuery("""
                select seq, type, payload, occurred_at from live_events where topic = ?1 and seq > ?2 order by seq limit ?3""")
                .setParameter(1, topic).setParameter(2, since).setParameter(3, limit).getResultList();
        return rows.stream().map(row -> event(topic, (Object[]) row)).toList();
    }

    private static LiveEvent event(String topic, TopicSource.Row row) {
        return LiveEvent.of(topic, row.seq(), row.type(), row.payload(), row.at());
    }

    private static LiveEvent event(String topic, Object[] row) {
        LocalDateTime at = row[3] instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[3];
        return LiveEvent.of(topic, ((Number) row[0]).longValue(), (String) row[1], (String) row[2], at);
    }

    /** Forgets events older than {@link #KEPT}, a bounded number at a time. */
    public int trim() {
        return entities.createNativeQuery("delete from live_events where occurred_at < ?1 order by occurred_at limit 10000")
                .setParameter(1, LocalDateTime.now(clock).minus(KEPT)).executeUpdate();
    }
}
