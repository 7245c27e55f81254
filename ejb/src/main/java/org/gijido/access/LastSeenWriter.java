package org.gijido.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes down who was seen. */
@Stateless
public class LastSeenWriter {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    public void write(Set<Credential> seen) {
        write("update SignIn c set c.seenAt = :now where c.id in :ids", ids(seen, Credential.Kind.SIGN_IN));
        write("update ApiToken c set c.lastUsedAt = :now where c.id in :ids", ids(seen, Credential.Kind.TOKEN));
    }

    private void write(String update, List<Long> ids) {
        if (!ids.isEmpty()) {
            entities.createQuery(update).setParameter("now", LocalDateTime.now(clock)).setParameter("ids", ids).executeUpdate();
        }
    }

    private static List<Long> ids(Set<Credential> seen, Credential.Kind kind) {
        return seen.stream().filter(one -> one.kind() == kind).map(Credential::id).sorted().toList();
    }
}
