package org.gijido.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.directory.Substitution.Line;
import org.gijido.directory.entity.Absence;

/** Reads who is away, for the features that ask on nobody's behalf; no user reaches it, so it asks for no caller. */
@ApplicationScoped
public class AbsenceReader {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Persons who are away at this moment. */
    public Set<Long> awayNow() {
        return away(HalfDay.at(LocalDateTime.now(clock)));
    }

    /** Persons who are away in this half of a day. */
    public Set<Long> away(HalfDay half) {
        return persons(of(half));
    }

    /** The absences of a half of a day, in the order in which they were noted. */
    List<Absence> of(HalfDay half) {
        return of(half.day(), one -> one.covers(half));
    }

    /** Those of a day: of today at this moment; of another day those of the whole of it. */
    List<Absence> of(LocalDate day) {
        HalfDay now = HalfDay.at(LocalDateTime.now(clock));
        return day.equals(now.day()) ? of(now) : of(day, one -> one.covers(day));
    }

    private List<Absence> of(LocalDate day, Predicate<AwayTime> meant) {
        return entities.createQuery("""
                select a from Absence a where a.removedAt is null and a.period.validFrom <= :day and a.period.validTo > :day
                order by a.id""", Absence.class)
                .setParameter("day", day).getResultStream().filter(one -> meant.test(one.time())).toList();
    }

    static Set<Long> persons(List<Absence> absences) {
        return absences.stream().map(Absence::personId).collect(Collectors.toSet());
    }

    /** The substitute by the person who is away; who has none that is there is missing. */
    static Map<Long, Long> acting(List<Absence> absences) {
        return Substitution.of(absences.stream().filter(one -> one.substituteId() != null)
                .map(one -> new Line(one.personId(), one.substituteId())).toList(), persons(absences));
    }
}
