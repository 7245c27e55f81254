package org.gijido.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.directory.Substitution.Line;
import org.gijido.directory.entity.Absence;

/** Reads who holds which post, for the features that ask on nobody's behalf; no user reaches it, so it asks for no caller. */
@ApplicationScoped
public class StaffReader {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PersonRepository people;
    @Inject
    private UnitRepository units;

    public StaffOfDay on(LocalDate day) {
        List<Absence> absences = absences(day);
        return new StaffOfDay(units.on(day), people.inService(day),
                absences.stream().map(Absence::personId).collect(Collectors.toSet()), acting(absences));
    }

    /** Persons who are away, by their ids. */
    public Set<Long> away(LocalDate day) {
        return absences(day).stream().map(Absence::personId).collect(Collectors.toSet());
    }

    /** The substitute by the person who is away. */
    Map<Long, Long> acting(LocalDate day) {
        return acting(absences(day));
    }

    private List<Absence> absences(LocalDate day) {
        return entities.createQuery("""
                select a from Absence a where a.period.validFrom <= :day and a.period.validTo > :day
                order by a.id""", Absence.class)
                .setParameter("day", day).getResultList();
    }

    private static Map<Long, Long> acting(List<Absence> absences) {
        return Substitution.of(absences.stream().map(one -> new Line(one.personId(), one.substituteId())).toList(),
                absences.stream().map(Absence::personId).toList());
    }
}
