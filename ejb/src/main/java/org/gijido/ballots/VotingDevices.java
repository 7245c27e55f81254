package org.gijido.ballots;

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

/** The one device each member votes with. */
@Dependent
class VotingDevices {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    Map<Long, UUID> of(Collection<Long> personIds) {
        Map<Long, UUID> found = new HashMap<>();
        if (!personIds.isEmpty()) {
            Rows.of(entities.createNativeQuery("select person_id, cast(device as char) from voting_devices where person_id in (?1)")
                    .setParameter(1, personIds)).forEach(row -> found.put(Rows.id(row[0]), UUID.fromString((String) row[1])));
        }
        return found;
    }

    void take(long personId, UUID device) {
        entities.createNativeQuery("insert into voting_devices (person_id, device, taken_at) values (?1, ?2, ?3)"
                + " on duplicate key update device = values(device), taken_at = values(taken_at)")
                .setParameter(1, personId).setParameter(2, device.toString()).setParameter(3, LocalDateTime.now(clock)).executeUpdate();
    }

    void releaseAll() {
        entities.createNativeQuery("delete from voting_devices").executeUpdate();
    }
}
