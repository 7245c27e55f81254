package org.gijido.approvals.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.seeing.SeenDocuments;
import org.gijido.shared.BusinessException;

/** Keeps in mind what of a document somebody has had open. */
@Stateless
public class SeenService {

    @Inject
    private Courses courses;
    @Inject
    private SeenDocuments seen;

    /**
     * Says that they have it open. An older version than the one of now, and an account that is nobody's, are not kept.
     *
     * @throws BusinessException NOT_FOUND for who may not read it, too
     */
    public void saw(Caller caller, long id, int version) {
        caller.require(Permission.APPROVAL_READ);
        ApprovalDocument document = courses.readable(caller, id).document();
        if (caller.personId() != null && version == document.version()) {
            seen.saw(caller.personId(), id, version, courses.now());
        }
    }
}
