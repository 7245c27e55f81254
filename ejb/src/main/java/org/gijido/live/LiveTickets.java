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

import org.gijido.access.Caller;
import org.gijido.access.Secrets;

/** Single-use entrance tickets to the live socket: a foreign page that holds the user's cookie has none. */
@Stateless
public class LiveTickets {

    static final Duration VALID = Duration.ofSeconds(30);

    /** @param sessionKey names the browser session, so that its sign-out closes the socket; empty for a program */
    public record Entrance(long accountId, String sessionKey) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    public String issue(Caller caller, String sessionKey) {
        LocalDateTime now = LocalDateTime.now(clock);
        entities.createNativeQuery("delete from live_tickets where expires_at < ?1 limit 1000")
                .setParameter(1, now).executeUpdate();
        String ticket = Secrets.random();
        entities.createNativeQuery("insert into live_tickets (ticket_hash, account_id, session_key, expires_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, Secrets.hash(ticket)).setParameter(2, caller.accountId())
                .setParameter(3, sessionKey).setParameter(4, now.plus(VALID)).executeUpdate();
        return ticket;
    }

    /** @return empty for a ticket that is unknown, used or too old; it cannot be used again in any case */
    public Optional<Entrance> redeem(String ticket) {
        byte[] hash = Secrets.hash(ticket);
        List<?> rows = entities.createNativeQuery("""
                select account_id, session_key from live_tickets where ticket_hash = ?1 and expires_at >= ?2 for update""")
                .setParameter(1, hash).setParameter(2, LocalDateTime.now(clock)).getResultList();
        entities.createNativeQuery("delete from live_tickets where ticket_hash = ?1").setParameter(1, hash).executeUpdate();
        return rows.stream().findFirst().map(row -> (Object[]) row)
                .map(row -> new Entrance(((Number) row[0]).longValue(), (String) row[1]));
    }
}
