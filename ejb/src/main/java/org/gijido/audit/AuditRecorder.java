package org.gijido.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.shared.Audited;

/** Writes a row for every audited event, in the event's own transaction. */
@Stateless
public class AuditRecorder {

    private static final Jsonb JSON = JsonbBuilder.create(
            new JsonbConfig().withPropertyOrderStrategy("LEXICOGRAPHICAL"));

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    public void on(@Observes Audited event) {
        entities.createNativeQuery(
                """
                insert into audit_rows (occurred_at, account_id, actor, action, subject, detail)
                values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .setParameter(2, event.actor().accountId())
                .setParameter(3, event.actor().name())
                .setParameter(4, event.action())
                .setParameter(5, event.subject())
                .setParameter(6, JSON.toJson(event.detail()))
                .executeUpdate();
    }
}
