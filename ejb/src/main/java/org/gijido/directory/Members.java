package org.gijido.directory;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who belongs to a unit, as numbers only. No user reaches it directly, so it asks for no caller. */
@Dependent
public class Members {

    @PersistenceContext
    private EntityManager entities;

    /** Persons with a post on that day in the unit or right below it: of a division, in its sections too. */
    public List<Long> of(long unitId, LocalDate day) {
        return entities.createQuery("""
                select distinct o.personId from Post o
                left join UnitPeriod u on u.unit.id = o.unitId and u.period.validFrom <= :day and u.period.validTo > :day
                where (o.unitId = :unit or u.parentId = :unit) and o.period.validFrom <= :day and o.period.validTo > :day
                order by o.personId""", Long.class).setParameter("unit", unitId).setParameter("day", day).getResultList();
    }
}
