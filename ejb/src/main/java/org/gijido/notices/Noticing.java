package org.gijido.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.PersonalAccounts;
import org.gijido.directory.Members;
import org.gijido.platform.InList;

/** Tells people what happened, in the transaction in which it did: not those who did it, nor those who may not see it. */
@Dependent
public class Noticing {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Members members;
    @Inject
    private PersonalAccounts accounts;
    @Inject
    private Event<NoticesTold> events;
    @Inject
    private Clock clock;

    /** Those who have a post in the division today. */
    public void division(long unitId, Told told) {
        write(members.of(unitId, LocalDate.now(clock)), told, readers -> List.of(NoticeTopics.ofDivision(unitId)));
    }

    public void people(Collection<Long> personIds, Told told) {
        write(personIds, told, readers -> readers.stream().map(NoticeTopics::ofPerson).toList());
    }

    /** Only those who have not been told of it since they last looked. */
    public void peopleOnce(Collection<Long> personIds, Told told) {
        if (personIds.isEmpty()) {
            return;
        }
        Set<Long> left = new TreeSet<>(personIds);
        left.removeAll(unread(left, told));
        people(left, told);
    }

    private void write(Collection<Long> personIds, Told told, Function<Set<Long>, List<String>> topics) {
        List<Long> others = personIds.stream().filter(id -> !Objects.equals(id, told.by().personId())).distinct().toList();
        Set<Long> readers = others.isEmpty() ? Set.of() : accounts.whoMay(told.kind().right(), others);
        if (readers.isEmpty()) {
            return;
        }
        insert(new InList("readers", readers), told);
        events.fire(new NoticesTold(topics.apply(readers)));
    }

    /** One statement however many they are: a division may have thirty members. */
    private void insert(InList readers, Told told) {
        readers.bind(entities.createNativeQuery("""
                insert into notices (person_id, told_at, what, actor, object_kind, object_id, detail_id)
                select p.id, :at, :what, :actor, :kind, :object, :detail from persons p where p.id in\s""" + readers))
                .setParameter("at", LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .setParameter("what", told.kind().what())
                .setParameter("actor", told.by().name()).setParameter("kind", told.object().kind())
                .setParameter("object", told.object().id()).setParameter("detail", told.detail()).executeUpdate();
    }

    private List<Long> unread(Collection<Long> personIds, Told told) {
        InList people = new InList("people", personIds);
        return people.bind(entities.createQuery("""
                select n.personId from NoticeRow n where n.objectKind = :kind and n.objectId = :object and n.what = :what
                and n.readAt is null and n.personId in\s""" + people, Long.class))
                .setParameter("kind", told.object().kind()).setParameter("object", told.object().id())
                .setParameter("what", told.kind().what()).getResultList();
    }
}
