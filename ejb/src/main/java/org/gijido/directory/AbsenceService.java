package org.gijido.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.directory.entity.Absence;
import org.gijido.shared.BusinessException;

/** Who is away and who acts meanwhile 代理. */
@Stateless
public class AbsenceService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PersonRepository people;
    @Inject
    private UnitRepository units;
    @Inject
    private StaffReader staff;
    @Inject
    private Clock clock;
    @Inject
    private Event<AbsenceChanged> events;

    /** Absences of today and to come, the earliest first. */
    public List<AbsenceRow> list(Caller caller) {
        caller.require(Permission.ORGANISATION_EDIT);
        LocalDate today = LocalDate.now(clock);
        List<Absence> all = entities.createQuery("""
                select a from Absence a where a.period.validTo > :day order by a.period.validFrom, a.id""", Absence.class)
                .setParameter("day", today).getResultList();
        Map<Long, PersonName> names = people.names(Map.of(today, all.stream()
                .flatMap(one -> Stream.of(one.personId(), one.substituteId())).distinct().toList())).get(today);
        return all.stream().map(one -> new AbsenceRow(one.id(), name(names, one.personId()), name(names, one.substituteId()),
                one.period().validFrom(), one.period().validTo().minusDays(1))).toList();
    }

    /**
     * Notes that somebody is away.
     *
     * @param person     staff number
     * @param lastDay    the last day away; not before the first
     * @param substitute staff number of another
     * @throws BusinessException INVALID, NOT_FOUND for a number that nobody has today
     */
    public void note(Caller caller, String person, LocalDate from, LocalDate lastDay, String substitute) {
        caller.require(Permission.ORGANISATION_EDIT);
        if (lastDay.isBefore(from)) {
            throw BusinessException.invalid("directory.error.absenceDays");
        }
        long away = person(person);
        long acting = person(substitute);
        if (away == acting) {
            throw BusinessException.invalid("directory.error.ownSubstitute");
        }
        Absence absence = new Absence(away, acting, new Period(from, lastDay.plusDays(1)));
        entities.persist(absence);
        events.fire(new AbsenceChanged(caller.actor(), "absenceNoted", away, acting, absence.period()));
    }

    /** Takes an absence out; one that is gone already stays gone. */
    public void remove(Caller caller, long id) {
        caller.require(Permission.ORGANISATION_EDIT);
        Optional.ofNullable(entities.find(Absence.class, id)).ifPresent(absence -> {
            entities.remove(absence);
            events.fire(new AbsenceChanged(caller.actor(), "absenceRemoved", absence.personId(), absence.substituteId(),
                    absence.period()));
        });
    }

    /** For whom the caller acts today; one query by index for the many who act for nobody. */
    public List<ActingFor> actingFor(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> persons = caller.personId() == null ? Set.of() : actedFor(caller.personId(), today);
        if (persons.isEmpty()) {
            return List.of();
        }
        OrganisationOfDay organisation = units.on(today);
        return people.byIds(persons, today).stream().map(person -> new ActingFor(person.id(), person.name().full(),
                person.posts().stream().map(organisation::post).toList())).toList();
    }

    private Set<Long> actedFor(long substitute, LocalDate day) {
        List<Long> persons = entities.createQuery("""
                select a.personId from Absence a
                where a.substituteId = :me and a.period.validFrom <= :day and a.period.validTo > :day""", Long.class)
                .setParameter("me", substitute).setParameter("day", day).getResultList();
        if (persons.isEmpty()) {
            return Set.of();
        }
        Map<Long, Long> acting = staff.acting(day);
        Set<Long> found = new HashSet<>(persons);
        found.removeIf(person -> !Long.valueOf(substitute).equals(acting.get(person)));
        return found;
    }

    private long person(String number) {
        String wanted = number.strip();
        return people.matching(wanted, LocalDate.now(clock), 2).stream().filter(one -> one.staffNumber().equals(wanted))
                .findFirst().map(PersonOfDay::id)
                .orElseThrow(() -> BusinessException.notFound("directory.error.noPerson", wanted));
    }

    private static String name(Map<Long, PersonName> names, long person) {
        return Optional.ofNullable(names.get(person)).map(PersonName::full).orElse("");
    }
}
