package org.gijido.papers;

import java.time.LocalDateTime;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The rows of {@link OldUploads}, in one transaction. */
@Stateless
public class OldUploadRows {

    @PersistenceContext
    private EntityManager entities;

    /** @param before it was begun */
    public void forget(LocalDateTime before) {
        entities.createQuery("delete from PaperUpload u where u.begunAt < :before").setParameter("before", before)
                .executeUpdate();
    }
}
