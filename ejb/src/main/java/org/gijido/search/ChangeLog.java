package org.gijido.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The outbox of changes. Plain SQL: its rows have no life that an entity could tell. */
@Stateless
public class ChangeLog {

    /** A node that was away for longer fills its index again. */
    private static final Duration KEPT = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Event<ChangesRecorded> recorded;

    /** Writes changes down, in the transaction that makes them. */
    public void record(String kind, List<String> documents) {
        LocalDateTime now = LocalDateTime.now(clock);
        entities.unwrap(Session.class).doWork(connection -> insert(connection, kind, documents, now));
        recorded.fire(new ChangesRecorded(kind));
    }

    private static void insert(Connection connection, String kind, List<String> documents, LocalDateTime now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO search_changes (kind, document, recorded_at) VALUES (?, ?, ?)")) {
            for (String document : documents) {
                insert.setString(1, kind);
                insert.setString(2, document);
                insert.setObject(3, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The next changes that a reader has not taken in, in rising order, first those that came late. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Change> next(long head, List<Long> gaps, int most) {
        List<Change> changes = new ArrayList<>();
        if (!gaps.isEmpty()) {
            changes.addAll(
                    changes("SELECT id, kind, document FROM search_changes WHERE id IN (:gaps) ORDER BY id", "gaps", gaps, most));
        }
        changes.addAll(changes("SELECT id, kind, document FROM search_changes WHERE id > :head ORDER BY id", "head", head, most));
        return changes;
    }

    private List<Change> changes(String sql, String name, Object value, int most) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class).setParameter(name, value)
                .setMaxResults(most).getResultList().stream()
                .map(row -> new Change(row.get(0, Number.class).longValue(), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    /** The highest number that can be seen; 0 for none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long newest() {
        return ((Number) entities.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM search_changes").getSingleResult())
                .longValue();
    }

    /** What the outbox can tell just now. */
    public FeedState state() {
        LocalDateTime settled = LocalDateTime.now(clock).minus(ChangeCursor.LONGEST_TRANSACTION);
        Tuple row = entities.unwrap(Session.class).createNativeQuery("""
                SELECT f.name, f.dropped_to, (SELECT COALESCE(MAX(id), 0) FROM search_changes),
                       (SELECT COALESCE(MAX(id), 0) FROM search_changes WHERE recorded_at < :settled)
                FROM search_feed f WHERE f.id = 1""", Tuple.class).setParameter("settled", settled).getSingleResult();
        return new FeedState(row.get(0).toString(), number(row, 1), number(row, 2), number(row, 3));
    }

    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }

    /** Drops changes that every node took in long ago; the newest stays, since it tells how far the numbers have come. */
    public void dropOld() {
        Number last = (Number) entities.createNativeQuery("""
                SELECT COALESCE(MAX(id), 0) FROM search_changes
                WHERE recorded_at < :old AND id < (SELECT MAX(id) FROM search_changes)""")
                .setParameter("old", LocalDateTime.now(clock).minus(KEPT)).getSingleResult();
        if (last.longValue() > 0) {
            entities.createNativeQuery("UPDATE search_feed SET dropped_to = GREATEST(dropped_to, :last) WHERE id = 1")
                    .setParameter("last", last).executeUpdate();
            entities.createNativeQuery("DELETE FROM search_changes WHERE id <= :last").setParameter("last", last).executeUpdate();
        }
    }
}
