package org.gijido.directory;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class UnitRepository {

    @PersistenceContext
    private EntityManager entities;

    OrganisationOfDay on(LocalDate day) {
        return new OrganisationOfDay(day, entities.createQuery("""
                select new org.gijido.directory.UnitOfDay(u.id, u.code, u.kind, p.name, p.parentId, p.sortOrder)
                from UnitPeriod p join p.unit u
                where p.period.validFrom <= :day and p.period.validTo > :day""", UnitOfDay.class)
                .setParameter("day", day).getResultList());
    }
}
