package org.gijido.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.platform.Reference;

/**
 * What the caller was told. An account that is no person's is told nothing, and nobody sees another's. Kinds that the caller does
 * not want are neither listed nor counted nor marked as read: they are there again once they are wanted.
 */
@Stateless
public class NoticeService {

    /** Then they are deleted, read or not. */
    public static final Duration KEPT = Duration.ofDays(90);
    private static final long NOBODY = -1;
    private static final int PORTION = 5_000;
    private static final String OF_PERSON = """
            n.personId = :person and not exists (
                select 1 from NoticeSetting s join s.off off where s.personId = :person and off = n.what)""";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CityHours hours;
    @Inject
    private Event<NoticesTold> events;
    @Inject
    private Clock clock;

    /** Newest first. @param most no more than these */
    public List<Notice> of(Caller caller, int most) {
        return entities.createQuery("""
                select new org.gijido.notices.Notice(n.id, n.toldAt, n.what, n.actor, n.objectKind, n.objectId, n.detailId,
                    case when n.readAt is null then false else true end)
                from NoticeRow n where %s order by n.id desc""".formatted(OF_PERSON), Notice.class)
                .setParameter("person", person(caller)).setMaxResults(most).getResultList();
    }

    /** Whether anything is unread of which the bell may tell at this hour: asked for on every page. */
    public boolean isAnyUnread(Caller caller) {
        return caller.personId() != null && entities.createQuery("""
                select (select s.officeHours from NoticeSetting s where s.personId = n.personId)
                from NoticeRow n where %s and n.readAt is null""".formatted(OF_PERSON), Boolean.class)
                .setParameter("person", caller.personId()).setMaxResults(1).getResultList().stream()
                .anyMatch(officeHoursOnly -> !Boolean.TRUE.equals(officeHoursOnly) || hours.areNow());
    }

    /** Marks what was there when the caller looked; what came since stays new. @param upTo id of the newest that was seen */
    public void read(Caller caller, long upTo) {
        told(caller, entities.createQuery("""
                update NoticeRow n set n.readAt = :now where %s and n.readAt is null and n.id <= :upTo""".formatted(OF_PERSON))
                .setParameter("person", person(caller)).setParameter("upTo", upTo)
                .setParameter("now", LocalDateTime.now(clock)).executeUpdate());
    }

    /** The same of one object only. */
    public void read(Caller caller, long upTo, Reference object) {
        told(caller, entities.createQuery("""
                update NoticeRow n set n.readAt = :now where %s and n.readAt is null and n.id <= :upTo
                and n.objectKind = :kind and n.objectId = :object""".formatted(OF_PERSON))
                .setParameter("person", person(caller)).setParameter("upTo", upTo).setParameter("kind", object.kind())
                .setParameter("object", object.id()).setParameter("now", LocalDateTime.now(clock)).executeUpdate());
    }

    /** The caller's other screens look again. */
    private void told(Caller caller, int changed) {
        if (changed > 0) {
            events.fire(new NoticesTold(List.of(NoticeTopics.ofPerson(caller.personId()))));
        }
    }

    private static long person(Caller caller) {
        return caller.personId() == null ? NOBODY : caller.personId();
    }

    /** Deletes some of those that are too old. @return how many; 0 when none is left */
    public int trim() {
        return entities.createNativeQuery("delete from notices where told_at < ?1 limit " + PORTION)
                .setParameter(1, LocalDateTime.now(clock).minus(KEPT)).executeUpdate();
    }
}
