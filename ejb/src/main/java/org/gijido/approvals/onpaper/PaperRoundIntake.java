package org.gijido.approvals.onpaper;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.ApprovalPapers;
import org.gijido.papers.FileIntake;
import org.gijido.papers.PaperKind;

/** Takes the bytes of pictures of a paper. */
@Stateless
public class PaperRoundIntake extends FileIntake {
    @Inject
    private PaperRoundPictures pictures;
    @Inject
    private ApprovalPapers kind;

    @Override
    protected PaperKind kind() {
        return kind;
    }

    @Override
    protected void require(Caller caller, long id) {
        pictures.require(caller, id);
    }
}
