package org.gijido.ballots.casting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.Rows;
import org.gijido.shared.FeatureOnly;

/** The one device each member votes with in a sitting. */
@Dependent
@FeatureOnly
public class VotingDevices {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    public Map<Long, UUID> of(long sittingId, Collection<Long> personIds) {
        Map<Long, UUID> found = new HashMap<>();
        if (!personIds.isEmpty()) {
            Rows.of(entities.createNativeQuery(
                    "select person_id, cast(device as char) from voting_devices where sitting_id = ?1 and person_id in (?2)")
                    .setParameter(1, sittingId).setParameter(2, personIds))
                    .forEach(row -> found.put(Rows.id(row[0]), UUID.fromString((String) row[1])));
        }
        return found;
    }

    void take(long sittingId, long personId, UUID device) {
        entities.createNativeQuery("insert into voting_devices (sitting_id, person_id, device, taken_at) values (?1, ?2, ?3, ?4)"
                + " on duplicate key update device = values(device), taken_at = values(taken_at)")
                .setParameter(1, sittingId).setParameter(2, personId).setParameter(3, device.toString())
                .setParameter(4, LocalDateTime.now(clock)).executeUpdate();
    }
}
