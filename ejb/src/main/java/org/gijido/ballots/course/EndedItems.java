package org.gijido.ballots.course;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.Rows;
import org.gijido.shared.Actor;
import org.gijido.shared.FeatureOnly;

/** Endings of items as they are stored. */
@Dependent
@FeatureOnly
public class EndedItems {

    @PersistenceContext
    private EntityManager entities;

    /** By item. */
    public Map<Long, EndedItem> ofSitting(long sittingId) {
        return Rows
                .of(entities
                        .createNativeQuery(
                                "select item_id, ending, reason, ended_name, ended_at from item_endings where sitting_id = ?1")
                        .setParameter(1, sittingId))
                .stream().map(row -> new EndedItem(Rows.id(row[0]), Ending.valueOf((String) row[1]), (String) row[2],
                        (String) row[3], moment(row[4])))
                .collect(Collectors.toMap(EndedItem::itemId, ended -> ended));
    }

    boolean has(long itemId) {
        return !entities.createNativeQuery("select 1 from item_endings where item_id = ?1").setParameter(1, itemId)
                .getResultList().isEmpty();
    }

    void add(long sittingId, long itemId, Ending ending, String reason, Actor by, LocalDateTime now) {
        entities.createNativeQuery(
                """
                insert into item_endings (item_id, sitting_id, ending, reason, ended_by, ended_name, ended_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, itemId).setParameter(2, sittingId).setParameter(3, ending.name()).setParameter(4, reason)
                .setParameter(5, by.accountId()).setParameter(6, by.name()).setParameter(7, now).executeUpdate();
    }

    /** @return whether there was one */
    boolean remove(long itemId) {
        return entities.createNativeQuery("delete from item_endings where item_id = ?1").setParameter(1, itemId)
                .executeUpdate() > 0;
    }

    private static LocalDateTime moment(Object column) {
        return column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
    }
}
