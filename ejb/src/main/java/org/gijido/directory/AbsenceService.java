package org.gijido.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.directory.AbsenceChanged.Act;
import org.gijido.directory.entity.Absence;
import org.gijido.platform.InList;
import org.gijido.shared.BusinessException;

/** Who is away and who acts meanwhile 代理. {@link AbsenceRights} says who may note it for whom. */
@Stateless
public class AbsenceService {

    private static final long NOBODY = -1;
    private static final String KNOWN = "select a from Absence a where a.removedAt is null and ";
    private static final String EARLIEST = " order by a.period.validFrom, a.id";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PersonRepository people;
    @Inject
    private UnitRepository units;
    @Inject
    private AbsenceReader absences;
    @Inject
    private AbsenceRights rights;
    @Inject
    private AbsenceLines lines;
    @Inject
    private Clock clock;
    @Inject
    private Event<AbsenceChanged> events;

    /** Everybody's absences that are not over, the earliest first. */
    public List<AbsenceRow> list(Caller caller) {
        if (!rights.mayForEverybody(caller)) {
            caller.require(Permission.ORGANISATION_EDIT);
        }
        return lines.of(caller, notOver(entities.createQuery(KNOWN + "a.period.validTo > :day" + EARLIEST, Absence.class)));
    }

    /** The caller's own that are not over; none for an account that is no person's. */
    public List<AbsenceRow> own(Caller caller) {
        caller.require(Permission.ABSENCE_NOTE);
        return lines.of(caller, notOver(entities.createQuery(KNOWN + "a.personId = :person and a.period.validTo > :day"
                + EARLIEST, Absence.class).setParameter("person", caller.personId() == null ? NOBODY : caller.personId())));
    }

    private List<Absence> notOver(TypedQuery<Absence> query) {
        HalfDay now = HalfDay.at(LocalDateTime.now(clock));
        return query.setParameter("day", now.day()).getResultStream().filter(one -> !now.isAfter(one.time().last())).toList();
    }

    /** Who is away now. */
    public List<AbsenceRow> awayNow(Caller caller) {
        caller.require(Permission.ABSENCE_NOTE);
        return lines.of(caller, absences.of(HalfDay.at(LocalDateTime.now(clock))));
    }

    /** By their ids, those of the caller's own, also when they were taken out. */
    public Map<Long, AwayTime> ownTimes(Caller caller, List<Long> ids) {
        caller.require(Permission.ABSENCE_NOTE);
        InList asked = new InList("ids", ids);
        return asked.bind(entities.createQuery("select a from Absence a where a.personId = :person and a.id in " + asked,
                Absence.class)).setParameter("person", caller.personId() == null ? NOBODY : caller.personId()).getResultStream()
                .collect(Collectors.toMap(Absence::id, Absence::time));
    }

    /** Whether the caller may note it for somebody else. */
    public boolean mayForOthers(Caller caller) {
        caller.require(Permission.ABSENCE_NOTE);
        return rights.mayForOthers(caller);
    }

    /**
     * Notes that somebody is away; several may overlap.
     *
     * @throws BusinessException FORBIDDEN; INVALID, also for a time that is over; NOT_FOUND for a number that nobody has today
     */
    public void note(Caller caller, AbsenceNote note) {
        caller.require(Permission.ABSENCE_NOTE);
        long away = note.person().isEmpty() ? ownPerson(caller) : person(note.person());
        rights.require(caller, away);
        if (note.first().isAfter(note.last())) {
            throw BusinessException.invalid("directory.error.absenceDays");
        }
        Long acting = note.substitute().isEmpty() ? null : Long.valueOf(person(note.substitute()));
        if (acting != null && acting == away) {
            throw BusinessException.invalid("directory.error.ownSubstitute");
        }
        Absence absence = new Absence(away, acting, new AwayTime(note.first(), note.last()), note.reason());
        entities.persist(absence);
        tell(caller, Act.NOTED, absence, null, absence.time());
    }

    /** Ends an absence with the half of a day before this one; one that has not begun is taken out. As {@link #remove}. */
    public void endNow(Caller caller, long id) {
        HalfDay last = HalfDay.at(LocalDateTime.now(clock)).previous();
        Absence absence = find(caller, id);
        AwayTime was = absence.time();
        if (was.first().isAfter(last)) {
            takeOut(caller, absence);
        } else if (was.last().isAfter(last)) {
            absence.endWith(last);
            tell(caller, Act.SHORTENED, absence, was, absence.time());
        }
    }

    /**
     * Takes an absence out; one that is out already stays out.
     *
     * @throws BusinessException NOT_FOUND, FORBIDDEN
     */
    public void remove(Caller caller, long id) {
        takeOut(caller, find(caller, id));
    }

    private void takeOut(Caller caller, Absence absence) {
        if (!absence.removed()) {
            absence.remove(LocalDateTime.now(clock));
            tell(caller, Act.REMOVED, absence, absence.time(), null);
        }
    }

    private Absence find(Caller caller, long id) {
        caller.require(Permission.ABSENCE_NOTE);
        Absence absence = entities.find(Absence.class, id);
        if (absence == null) {
            throw BusinessException.notFound("directory.error.noAbsence");
        }
        rights.require(caller, absence.personId());
        return absence;
    }

    private void tell(Caller caller, Act act, Absence absence, AwayTime was, AwayTime is) {
        events.fire(new AbsenceChanged(caller.actor(), act, absence.id(), absence.personId(), absence.substituteId(), was, is));
    }

    /** For whom the caller acts at this moment; one query by index for the many who act for nobody. */
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
                select a.personId from Absence a where a.removedAt is null
                and a.substituteId = :me and a.period.validFrom <= :day and a.period.validTo > :day""", Long.class)
                .setParameter("me", substitute).setParameter("day", day).getResultList();
        if (persons.isEmpty()) {
            return Set.of();
        }
        Map<Long, Long> acting = AbsenceReader.acting(absences.of(day));
        Set<Long> found = new HashSet<>(persons);
        found.removeIf(person -> !Long.valueOf(substitute).equals(acting.get(person)));
        return found;
    }

    private static long ownPerson(Caller caller) {
        if (caller.personId() == null || caller.shared()) {
            throw BusinessException.forbidden("directory.error.absenceNobody");
        }
        return caller.personId();
    }

    private long person(String wanted) {
        return people.matching(wanted, LocalDate.now(clock), 2).stream().filter(one -> one.staffNumber().equals(wanted))
                .findFirst().map(PersonOfDay::id)
                .orElseThrow(() -> BusinessException.notFound("directory.error.noPerson", wanted));
    }
}
