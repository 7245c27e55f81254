package org.gijido.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/**
 * Transfers and reorganisations are taken in before their day: when it comes, people are found by their new posts. The days
 * before are looked through again, for the server may have been down when they came.
 */
@ApplicationScoped
class SearchOfTheDay implements Job {

    /** Longer than any server is away. */
    private static final int DAYS_BEFORE = 40;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private DirectorySearchKind searched;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "directory.day";
    }

    @Override
    public Times times() {
        return Times.daily(0, 5);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(clock);
        if (changing("select p.id from UnitPeriod p", today).isEmpty()) {
            searched.tellPeople(changing("select p.personId from Post p", today));
            searched.tellPeople(changing("select p.personId from PersonNamePeriod p", today));
        } else {
            searched.tellAll();
        }
    }

    private List<Long> changing(String select, LocalDate day) {
        return entities.createQuery(select + " where p.period.validFrom between :first and :day"
                + " or p.period.validTo between :first and :day", Long.class)
                .setParameter("first", day.minusDays(DAYS_BEFORE)).setParameter("day", day).getResultList();
    }
}
