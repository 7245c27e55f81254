package org.gijido.assembly;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.gijido.shared.BusinessException;

/**
 * Headings of sittings for what is written down about them. Callers check who asks.
 *
 * <p>A heading is read under a shared lock of its session, which whoever renames or moves a sitting takes alone: until the
 * transaction ends, what was read is what holds.
 */
@ApplicationScoped
public class SittingHeadings {

    private static final String HEADINGS = "select s.id, s.title, s.held_on, c.name, s.rehearsal from council_sessions c"
            + " join sittings s on s.session_id = c.id where ";

    @PersistenceContext
    private EntityManager entities;

    /** @throws BusinessException NOT_FOUND */
    public SittingHeading of(long sittingId) {
        return read("s.id = ?1", sittingId).stream().findFirst()
                .orElseThrow(() -> BusinessException.notFound("assembly.error.noSitting"));
    }

    /** Of all sittings of a session, rehearsals as well. */
    public List<SittingHeading> ofSession(long sessionId) {
        return read("c.id = ?1", sessionId);
    }

    @SuppressWarnings("unchecked")
    private List<SittingHeading> read(String condition, long id) {
        entities.flush();
        Query query = entities.createNativeQuery(HEADINGS + condition + " order by s.id lock in share mode").setParameter(1, id);
        return ((List<Object[]>) query.getResultList()).stream()
                .map(row -> new SittingHeading(((Number) row[0]).longValue(), (String) row[1],
                        day(row[2]), (String) row[3],
                        Boolean.TRUE.equals(row[4]) || row[4] instanceof Number flag && flag.intValue() != 0))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
