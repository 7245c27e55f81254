package org.gijido.live;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Credential;
import org.gijido.access.Credentials;
import org.gijido.access.Secrets;

/** Single-use entrance tickets to the live socket: a foreign page that holds the user's cookie has none. */
@Stateless
public class LiveTickets {

    static final Duration VALID = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Credentials credentials;
    @Inject
    private Clock clock;

    /** @param credential what the asking request was let in with; the socket lives no longer than it */
    public String issue(Credential credential) {
        LocalDateTime now = LocalDateTime.now(clock);
        String ticket = Secrets.random();
        entities.createNativeQuery(
                """
                insert into live_tickets (ticket_hash, account_id, credential, credential_id, expires_at)
                values (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, Secrets.hash(ticket)).setParameter(2, credential.accountId())
                .setParameter(3, credential.kind().name()).setParameter(4, credential.id())
                .setParameter(5, now.plus(VALID)).executeUpdate();
        return ticket;
    }

    /**
     * @return empty for a ticket that is unknown, used or too old, or whose sign-in was ended since; it cannot be used again
     *         in any case
     */
    public Optional<Credential> redeem(String ticket) {
        List<?> rows = entities.createNativeQuery("""
                delete from live_tickets where ticket_hash = ?1
                returning credential, credential_id, account_id, expires_at >= ?2""")
                .setParameter(1, Secrets.hash(ticket)).setParameter(2, LocalDateTime.now(clock)).getResultList();
        return rows.stream().map(Object[].class::cast).filter(row -> ((Number) row[3]).intValue() == 1).findFirst()
                .map(LiveTickets::credential)
                .filter(credential -> credentials.ended(List.of(credential)).isEmpty());
    }

    /** Removes some that are too old. @return how many */
    public int forget() {
        return entities.createNativeQuery("delete from live_tickets where expires_at < ?1 limit 1000")
                .setParameter(1, LocalDateTime.now(clock)).executeUpdate();
    }

    private static Credential credential(Object[] row) {
        return new Credential(Credential.Kind.valueOf((String) row[0]), ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue());
    }
}
