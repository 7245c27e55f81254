package org.gijido.answers.backdata;

import java.util.List;
import java.util.OptionalLong;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.gijido.papers.PaperIntake;
import org.gijido.papers.Papers;

/**
 * Moves the bytes of one file of the release before out of the database. They are on disk under their hash before the row
 * goes: whatever falls over in between, they are here or there, and the next time goes on with the same file.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BackDataMoveStep {
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Papers papers;
    @Inject
    private PaperIntake intake;

    /** The first after a number that still lies in the database. */
    public OptionalLong waiting(long after) {
        List<?> found = query("select back_data_id from back_data_files where back_data_id > ?1 order by back_data_id limit 1",
                after)
                .getResultList();
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(((Number) found.getFirst()).longValue());
    }

    /** One that was moved meanwhile is no error. */
    public void move(long backDataId) {
        List<?> found = query("select content from back_data_files where back_data_id = ?1 for update", backDataId)
                .getResultList();
        if (!found.isEmpty()) {
            intake.bring((byte[]) found.getFirst(), papers.firstHash(BackDataPapers.of(backDataId)));
            query("delete from back_data_files where back_data_id = ?1", backDataId).executeUpdate();
        }
    }

    private Query query(String sql, long backDataId) {
        return entities.createNativeQuery(sql).setParameter(1, backDataId);
    }
}
