package org.gijido.deeds;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.platform.Reference;
import org.gijido.shared.Deed;
import org.gijido.shared.Deed.Way;

/** Writes a row for every deed, in the event's own transaction. */
@Stateless
public class DeedRecorder {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    public void on(@Observes Deed deed) {
        Reference object = object(deed.subject());
        if (deed.way() != Way.STAYS) {
            sent(deed, object).forEach(this::isNoLongerTheLast);
        }
        entities.createNativeQuery("""
                insert into deeds (done_at, account_id, actor, act, object_kind, object_id, moves, sent)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .setParameter(2, deed.actor().accountId()).setParameter(3, deed.actor().name()).setParameter(4, deed.act())
                .setParameter(5, object.kind()).setParameter(6, object.id())
                .setParameter(7, deed.way() == Way.ON || deed.way() == Way.BACK)
                .setParameter(8, deed.way() == Way.ON ? 1 : null).executeUpdate();
    }

    /** Looked for without a lock: those who do other things to the same object do not wait here. */
    private List<?> sent(Deed deed, Reference object) {
        return entities.createNativeQuery(
                "select id from deeds where object_kind = ?1 and object_id = ?2 and account_id = ?3 and sent = 1")
                .setParameter(1, object.kind()).setParameter(2, object.id()).setParameter(3, deed.actor().accountId())
                .getResultList();
    }

    private void isNoLongerTheLast(Object id) {
        entities.createNativeQuery("update deeds set sent = null where id = ?1").setParameter(1, id).executeUpdate();
    }

    /** @param subject {@code question:12} */
    static Reference object(String subject) {
        int colon = subject.indexOf(':');
        return new Reference(subject.substring(0, colon), Long.parseLong(subject.substring(colon + 1)));
    }
}
