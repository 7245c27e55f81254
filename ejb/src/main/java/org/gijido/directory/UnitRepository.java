package org.gijido.directory;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.platform.PerTransaction;

@ApplicationScoped
class UnitRepository {

    private record Of(LocalDate day) {}

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PerTransaction known;

    /** One question, and none again in the same transaction. */
    OrganisationOfDay on(LocalDate day) {
        return known.once(new Of(day), () -> read(day));
    }

    private OrganisationOfDay read(LocalDate day) {
        return new OrganisationOfDay(day, entities.createQuery("""
                select new org.gijido.directory.UnitOfDay(u.id, u.code, u.kind, p.name, p.parentId, p.sortOrder)
                from UnitPeriod p join p.unit u
                where p.period.validFrom <= :day and p.period.validTo > :day""", UnitOfDay.class)
                .setParameter("day", day).getResultList());
    }
}
