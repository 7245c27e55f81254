package org.gijido.approvals.drafting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.ApprovalPapers;
import org.gijido.papers.FileIntake;
import org.gijido.papers.PaperKind;

/** Takes the bytes of files of a draft. */
@Stateless
public class DraftFileIntake extends FileIntake {
    @Inject
    private DraftFiles files;
    @Inject
    private ApprovalPapers kind;

    @Override
    protected PaperKind kind() {
        return kind;
    }

    @Override
    protected void require(Caller caller, long id) {
        files.require(caller, id);
    }
}
