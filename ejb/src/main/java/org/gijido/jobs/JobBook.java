package org.gijido.jobs;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The table of the jobs. */
@Stateless
public class JobBook {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Of all jobs that a node ever took over, also those that are none any more. */
    public List<JobRow> rows() {
        List<?> rows = entities.createNativeQuery("select name, due_at, started_at, ended_at, failure, failures from jobs")
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static JobRow row(Object[] row) {
        return new JobRow((String) row[0], time(row[1]), time(row[2]), time(row[3]), (String) row[4],
                ((Number) row[5]).intValue());
    }

    private static LocalDateTime time(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
    }

    /** When its turn comes, without a run. */
    public void planned(String name, LocalDateTime due) {
        entities.createNativeQuery("insert into jobs (name, due_at) values (?1, ?2) on duplicate key update due_at = ?2")
                .setParameter(1, name).setParameter(2, due).executeUpdate();
    }

    /** A run begins, and answers whoever asked for it. */
    public void begun(String name, LocalDateTime at, LocalDateTime due) {
        entities.createNativeQuery("""
                update jobs set started_at = ?1, ended_at = null, asked_at = null, due_at = ?2 where name = ?3""")
                .setParameter(1, at).setParameter(2, due).setParameter(3, name).executeUpdate();
    }

    /** @param failure null when it went well */
    public void ended(JobRun run, LocalDateTime due, String failure) {
        entities.createNativeQuery("""
                update jobs set started_at = ?1, ended_at = ?2, due_at = ?3, failure = ?4,
                    failures = if(?4 is null, 0, failures + 1) where name = ?5""")
                .setParameter(1, run.startedAt()).setParameter(2, run.endedAt()).setParameter(3, due).setParameter(4, failure)
                .setParameter(5, run.name()).executeUpdate();
    }

    /** Those that somebody asked for and that did not begin since. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> asked() {
        List<?> names = entities.createNativeQuery("select name from jobs where asked_at is not null").getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    public void ask(String name) {
        entities.createNativeQuery("update jobs set asked_at = ?1 where name = ?2")
                .setParameter(1, LocalDateTime.now(clock)).setParameter(2, name).executeUpdate();
    }
}
